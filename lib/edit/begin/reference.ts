import type { Answers, Kind } from './kind.ts';
import { listOf, slugOf, yaml } from './pieces.ts';

/** A study as its publisher’s page names it; nobody has read it yet, so that it cannot be cited. */
export const reference: Kind = {
  questions: [
    ...(['title', 'reference-authors', 'issued', 'journal', 'volume', 'issue', 'pages', 'doi', 'pmid', 'url'] as const),
    ...(['reference-kind', 'reference-topics', 'finding-en', 'finding-fr'] as const),
  ],
  files: (answers) => {
    const authors = authorsIn(answers['reference-authors'] ?? '');
    const [first] = authors;
    const protocol = answers['reference-kind'] === 'protocol';
    const name = first === undefined ? '' : 'family' in first ? first.family : first.organization;
    return {
      [`references/${slugOf(name).replaceAll('-', '').slice(0, 20)}${(answers.issued ?? '').slice(0, 4)}.yaml`]: yaml({
        type: answers.journal ? 'article' : answers.url ? 'web-page' : 'report',
        title: answers.title,
        authors,
        issued: answers.issued,
        ...given(answers, ['journal', 'volume', 'issue', 'pages', 'doi', 'pmid', 'url']),
        kind: answers['reference-kind'],
        design: { en: '[to do] The design.', 'fr-CA': '[à faire] Le plan.' },
        n: null,
        direction: protocol ? 'protocol' : 'background',
        hasResults: !protocol,
        verified: false,
        figuresVerified: false,
        finding: { en: answers['finding-en'], 'fr-CA': answers['finding-fr'] },
        limits: { en: '[to do] What it cannot tell.', 'fr-CA': '[à faire] Ce qu’elle ne peut pas dire.' },
        topics: listOf(answers['reference-topics']),
      }),
    };
  },
};

type Named = { family: string; initials?: string } | { organization: string };

function authorsIn(words: string): Named[] {
  return words.split(/\s*;\s*/).flatMap((author): Named[] => {
    const organization = /^\[(.+)\]$/.exec(author)?.[1];
    if (organization !== undefined) return [{ organization }];
    const [, family = author, initials] = /^(.+?)(?:,?\s+([\p{Lu}.-]{1,8}))?$/u.exec(author) ?? [];
    return family === '' ? [] : [{ family, ...(initials && { initials: initials.replaceAll('.', '') }) }];
  });
}

function given(answers: Answers, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (answers[name] ? [[name, answers[name]]] : [])));
}
