import type { Library } from '../../content/library.ts';
import type { Answers, Kind } from './kind.ts';
import { listOf, slugOf, yaml } from './pieces.ts';

/** A study as its publisher’s page names it; nobody has read it yet, so that it cannot be cited. */
export const reference: Kind = {
  questions: [
    ...(['title', 'reference-authors', 'issued', 'journal', 'volume', 'issue', 'pages', 'doi', 'pmid', 'url'] as const),
    ...(['reference-kind', 'reference-topics', 'finding-en', 'finding-fr'] as const),
  ],
  files: (answers, library) => {
    const authors = authorsIn(answers['reference-authors'] ?? '');
    const [first] = authors;
    const protocol = answers['reference-kind'] === 'protocol';
    const name = first === undefined ? '' : 'family' in first ? first.family : first.organization;
    const base = `${slugOf(name).replaceAll('-', '').slice(0, 20)}${(answers.issued ?? '').slice(0, 4)}`;
    return {
      [`references/${slugOf(name) && freeId(base, answers, library)}.yaml`]: yaml({
        type: answers.journal ? 'article' : answers.url ? 'web-page' : 'report',
        title: answers.title,
        authors,
        issued: answers.issued,
        ...given({ ...answers, doi: bareDoi(answers.doi ?? '') }, ['journal', 'volume', 'issue', 'pages', 'doi', 'pmid', 'url']),
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

/** The id of another paper of the same first author in the same year ends in a letter; that of a paper that is there already is taken. */
function freeId(base: string, { title = '', ...given }: Answers, { references }: Library): string {
  const doi = bareDoi(given.doi ?? '');
  const known = [...references.values()].find((one) => (doi !== '' && one.doi === doi) || slugOf(one.title) === slugOf(title));
  if (known) return known.id;
  const ids = [base, ...[...'bcdefghijklmnopqrstuvwxyz'].map((letter) => `${base}${letter}`)];
  return ids.find((id) => !references.has(id)) ?? base;
}

/** A DOI as it is pasted, from an address or behind its name, without either. */
function bareDoi(words: string): string {
  return words.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
}

type Named = { family: string; initials?: string } | { organization: string };

/** Authors between semicolons, or as reference lists write them: “Noppers, I., & Dahan, A.”, “Noppers I, Dahan A”; the name of an organization may hold commas. */
function authorsIn(words: string): Named[] {
  const pieces = words.split(/\s*,\s*/);
  const isListed = pieces.length > 1 && pieces.every((piece) => /\s\p{Lu}{1,3}$/u.test(piece));
  return (isListed ? pieces : (words.includes('[') ? words : betweenSemicolons(words)).split(/\s*;\s*/)).flatMap(authorIn);
}

function betweenSemicolons(words: string): string {
  return words.replace(/,?\s+(?:&|and|et)\s+/g, '; ').replace(/(\p{Lu}\.),\s+(?=\p{L})/gu, '$1; ');
}

function authorIn(author: string): Named[] {
  const organization = /^\[(.+)\]$/.exec(author)?.[1];
  if (organization !== undefined) return [{ organization }];
  const [, family = author, initials] = /^(.+?)(?:,?\s+((?:\p{Lu}[.\s-]*){1,4}))?$/u.exec(author) ?? [];
  return family === '' ? [] : [{ family, ...(initials && { initials: initials.replaceAll(/[.\s]/g, '') }) }];
}

function given(answers: Answers, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (answers[name] ? [[name, answers[name]]] : [])));
}
