import { describe, expect, it } from 'vitest';
import { serverRedirects } from '#lib/content/addresses.ts';
import { buildLibrary } from '#lib/content/build.ts';
import type { RawContent } from '#lib/content/raw.ts';
import { withChanges } from '#lib/edit/changes.ts';
import { wordedNamed } from '#lib/edit/entry-files.ts';
import { mentionsOf } from '#lib/edit/links-to.ts';
import { mergeLists, saySame } from '#lib/edit/merge-lists.ts';
import { moveAddress } from '#lib/edit/move-address.ts';
import { undoInLists } from '#lib/edit/undo-in-lists.ts';
import { withdraw } from '#lib/edit/withdraw.ts';
import { mergeFiles } from '#lib/staff/content/merge-files.ts';
import { library as content, problemsOf, today } from '#tests/support/library.ts';

const published = `articles:
  sleep-and-pain:
    en: [sleep-and-pain]
    fr-CA: [sommeil-et-douleur]
  moving-more:
    en: [moving-more, pacing]
    fr-CA: [bouger-davantage]
`;
const redirects = `# Old addresses, and short ones for the telephone.
articles:
  en:
    pacing: moving-more # printed on the leaflet of 2025
`;

const raw = content({ 'content/published-addresses.yaml': published, 'content/redirects.yaml': redirects });
const built = (of: RawContent) => buildLibrary(of, { today }).library;

function entry(id: string, of = raw) {
  const found = wordedNamed(built(of), { collection: 'articles', id });
  if (!found) throw new Error(`There is no article ${id}.`);
  return found;
}

function move(id: string, slugs: { en?: string; 'fr-CA'?: string }, of = raw): RawContent {
  const changes = moveAddress(of, built(of), entry(id, of), slugs);
  if (!(changes instanceof Map)) throw new Error(JSON.stringify(changes));
  return withChanges(of, changes);
}

/** What the check says of addresses. */
const said = (of: RawContent): string[] => problemsOf(of).flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));

describe('an address that is changed', () => {
  it('leads from every address before it to the new one in one step, and keeps the notes beside them', () => {
    const moved = move('moving-more', { en: 'begin-to-move' });

    expect(moved.texts.get('content/redirects.yaml')).toBe(`# Old addresses, and short ones for the telephone.
articles:
  en:
    pacing: begin-to-move # printed on the leaflet of 2025
    moving-more: begin-to-move
`);
    expect(moved.texts.get('content/articles/moving-more/en.mdx')).toBe(
      raw.texts.get('content/articles/moving-more/en.mdx')?.replace('slug: moving-more', 'slug: begin-to-move'),
    );
    expect(said(moved)).toEqual([]);
  });

  it('twice leads from each earlier one to the last in one step, in both languages', () => {
    const once = move('sleep-and-pain', { en: 'sleep-well', 'fr-CA': 'bien-dormir' });
    const listed = withChanges(
      once,
      new Map([
        [
          'content/published-addresses.yaml',
          published
            .replace('[sleep-and-pain]', '[sleep-and-pain, sleep-well]')
            .replace('[sommeil-et-douleur]', '[sommeil-et-douleur, bien-dormir]'),
        ],
      ]),
    );
    const twice = move('sleep-and-pain', { en: 'rest-well', 'fr-CA': 'bien-se-reposer' }, listed);

    expect(serverRedirects(built(twice).redirects).filter(({ source }) => !source.endsWith('.md'))).toEqual([
      { source: '/en/articles/pacing', destination: '/en/articles/moving-more', permanent: true },
      { source: '/en/articles/sleep-and-pain', destination: '/en/articles/rest-well', permanent: true },
      { source: '/en/articles/sleep-well', destination: '/en/articles/rest-well', permanent: true },
      { source: '/fr/articles/sommeil-et-douleur', destination: '/fr/articles/bien-se-reposer', permanent: true },
      { source: '/fr/articles/bien-dormir', destination: '/fr/articles/bien-se-reposer', permanent: true },
    ]);
    expect(said(twice)).toEqual([]);
  });

  it('may go back to what it was: no address then leads to itself', () => {
    const back = move('moving-more', { en: 'moving-more' }, move('moving-more', { en: 'begin-to-move' }));

    expect(built(back).redirects.map(({ from, to }) => `${from} → ${to}`)).toEqual(['pacing → moving-more']);
  });

  it('leaves no redirect where it was never published', () => {
    const first = content({ 'content/published-addresses.yaml': published.replace('[sleep-and-pain]', '[]') });

    expect(move('sleep-and-pain', { en: 'sleep' }, first).texts.has('content/redirects.yaml')).toBe(false);
  });

  it('is refused where it is another page’s, was another page’s, or is no address', () => {
    const tried = (slug: string) => moveAddress(raw, built(raw), entry('sleep-and-pain'), { en: slug });

    expect(tried('moving-more')).toEqual({ problem: 'taken', locale: 'en' });
    expect(tried('pacing')).toEqual({ problem: 'taken', locale: 'en' });
    expect(tried('Sleep & pain')).toEqual({ problem: 'form', locale: 'en' });
    expect(tried('sleep-and-pain')).toEqual({ problem: 'same' });
  });
});

describe('a page that is taken away', () => {
  it('says when and why at every address it has had, in both languages', () => {
    const because = { en: 'What it said stands in another page now.', 'fr-CA': 'Une autre page dit maintenant la même chose.' };
    const gone = withChanges(raw, withdraw(raw, built(raw), entry('moving-more'), { because, on: '2026-11-27' }));

    expect(built(gone).withdrawn).toEqual([
      {
        section: 'articles',
        id: 'moving-more',
        on: '2026-11-27',
        title: { en: 'Moving a little more: how to begin', 'fr-CA': 'Bouger un peu plus\u00a0: comment commencer' },
        slugs: { en: ['moving-more', 'pacing'], 'fr-CA': ['bouger-davantage'] },
        because,
      },
    ]);
    expect([...gone.texts.keys(), ...gone.images.keys()].filter((path) => path.includes('/moving-more/'))).toEqual([]);
    expect(said(gone)).toEqual(['unknown-entry.named', 'unknown-entry.named']);
  });

  it('leads to another page that says the same, and so do the links of the others', () => {
    const gone = withChanges(raw, withdraw(raw, built(raw), entry('moving-more'), { to: entry('ketamine-trial') }));

    expect(built(gone).redirects.map(({ locale, from, to }) => `${locale} ${from} → ${to}`)).toEqual([
      'en pacing → ketamine-trial',
      'en moving-more → ketamine-trial',
      'fr-CA bouger-davantage → essai-ketamine',
    ]);
    expect(gone.texts.get('content/articles/sleep-and-pain/en.mdx')).toContain('[moving more](article:ketamine-trial), or');
    expect(said(gone)).toEqual([]);
  });

  it('is named wherever another page leads to it', () => {
    expect(mentionsOf(raw, { collection: 'articles', id: 'moving-more' })).toEqual([
      { file: 'content/articles/sleep-and-pain/en.mdx', times: 1, linked: true },
      { file: 'content/articles/sleep-and-pain/fr-CA.mdx', times: 1, linked: true },
    ]);
    expect(mentionsOf(raw, { collection: 'treatments', id: 'exercise' })).toEqual([
      { file: 'content/articles/moving-more/meta.yaml', times: 1, linked: false },
    ]);
  });
});

describe('a draft that is thrown away', () => {
  const because = { en: 'What it said stands in another page now.', 'fr-CA': 'Une autre page dit maintenant la même chose.' };
  const name = { collection: 'articles', id: 'moving-more' } as const;

  it('takes back what it did to the redirects, and leaves what another draft did', () => {
    const both = move('sleep-and-pain', { en: 'sleep-well' }, move('moving-more', { en: 'begin-to-move' }));
    const undone = withChanges(both, undoInLists(raw, both, name, 'articles'));

    expect(undone.texts.get('content/redirects.yaml')).toBe(`${redirects}    sleep-and-pain: sleep-well\n`);
  });

  it('takes back that the page was withdrawn', () => {
    const gone = withChanges(raw, withdraw(raw, built(raw), entry('moving-more'), { because, on: '2026-11-27' }));

    expect([...undoInLists(raw, gone, name, 'articles')]).toEqual([
      ['content/redirects.yaml', redirects],
      ['content/withdrawn.yaml', ''],
    ]);
  });
});

describe('lists that two people change at once', () => {
  const file = 'content/redirects.yaml';
  const list = (of: RawContent, path = file): string => of.texts.get(path) ?? '';
  const [one, other] = [move('moving-more', { en: 'begin-to-move' }), move('sleep-and-pain', { en: 'sleep-well' })];

  it('hold the lines of both, and the notes beside them', () => {
    expect(mergeLists(file, list(one), redirects, list(other))).toBe(`# Old addresses, and short ones for the telephone.
articles:
  en:
    pacing: begin-to-move # printed on the leaflet of 2025
    sleep-and-pain: sleep-well
    moving-more: begin-to-move
`);
    const because = { en: 'What it said stands in another page now.', 'fr-CA': 'Une autre page dit maintenant la même chose.' };
    const gone = (id: string, of = raw) => list(withChanges(of, withdraw(of, built(of), entry(id, of), { because, on: today })), withdrawn);
    const withdrawn = 'content/withdrawn.yaml';
    const merged = mergeLists(withdrawn, gone('moving-more'), '', gone('sleep-and-pain')) ?? '';
    expect(merged.match(/id: .*/g)).toEqual(['id: sleep-and-pain', 'id: moving-more']);
  });

  it('are left to a person where both changed one line, or one cannot be read', () => {
    expect(mergeLists(file, list(one), redirects, list(move('moving-more', { en: 'a-gentle-start' })))).toBeUndefined();
    expect(mergeLists(file, list(one), redirects, 'articles: [')).toBeUndefined();
  });

  it('are left to a person where both mended one reason, or one note beside a line', () => {
    const withdrawn = 'content/withdrawn.yaml';
    const because = { en: 'What it said stands in another page.', 'fr-CA': 'Une autre page dit la meme chose.' };
    const gone = (id: string, of: RawContent) => withChanges(of, withdraw(of, built(of), entry(id, of), { because, on: today }));
    const began = gone('moving-more', raw);
    const [base, more] = [list(began, withdrawn), list(gone('sleep-and-pain', began), withdrawn)];
    const [mended, otherwise] = [base.replace('meme', 'même'), base.replace('la meme chose', 'tout cela')];

    expect(mergeFiles(withdrawn, mended, base, otherwise)).toBeUndefined();
    expect(mergeFiles(withdrawn, more, base, mended)?.match(/la .* chose|id: .*/g)).toEqual([
      ...['id: moving-more', 'la même chose', 'id: sleep-and-pain', 'la meme chose'],
    ]);
    expect(saySame(withdrawn, base, mended)).toBe(false);

    const noted = (words: string) => redirects.replace('printed on the leaflet', words);
    expect(mergeFiles(file, noted('told by telephone'), redirects, noted('on the door'))).toBeUndefined();
  });
});
