import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { check } from '#lib/check/check.ts';
import { agreedRecord } from '#lib/check/records.ts';
import { entryRows } from '#lib/editorial/entry-rows.ts';
import { findEntries, readLibraryQuery } from '#lib/editorial/library-query.ts';
import type { Proposal } from '#lib/publish/proposal.ts';
import type { DraftFile } from '#lib/staff/content/draft.ts';
import { articleOf, builtLibrary, library as content, replacing, today } from '#tests/support/library.ts';

const record = stringify(agreedRecord(articleOf(builtLibrary(), 'sleep-and-pain'), '2026-11-01'));
const withdrawn = `- section: articles
  id: gone-page
  on: 2026-11-03
  title: { en: Gone page, fr-CA: Page disparue }
  slugs: { en: [gone-page], fr-CA: [page-disparue] }
  because: { en: It was out of date., fr-CA: Elle était dépassée. }
`;

const lea = { id: 'lea', name: 'Léa Modèle' };
const draft: DraftFile = {
  file: 'content/articles/moving-more/en.mdx',
  text: '',
  encoding: 'utf8',
  base: 'a',
  main: 'a',
  version: 2,
  savedBy: lea,
  savedAt: '2026-11-20T15:00:00Z',
};

function rowsOf(changes: Parameters<typeof content>[0] = {}, drafts: DraftFile[] = [], proposals: Proposal[] = []) {
  const raw = content({ 'content/articles/sleep-and-pain/translation.yaml': record, 'content/withdrawn.yaml': withdrawn, ...changes });
  return entryRows({ ...check({ raw }, { today, rules: [] }), raw, today }, drafts, proposals);
}

const row = (rows: ReturnType<typeof rowsOf>, entry: string) => rows.find((one) => one.entry === entry);

describe('the list of pages', () => {
  it('says how the languages of each page stand', () => {
    const french = 'content/articles/sleep-and-pain/fr-CA.mdx';
    const english = { 'content/articles/sleep-and-pain/en.mdx': replacing('In 226 people', 'In 224 people') };

    expect(row(rowsOf(), 'articles/sleep-and-pain')?.languages).toEqual({ kind: 'agree' });
    expect(row(rowsOf(english), 'articles/sleep-and-pain')?.languages).toEqual({ kind: 'behind', locale: 'fr-CA', sections: 1 });
    expect(row(rowsOf({ [french]: undefined }), 'articles/sleep-and-pain')?.languages).toEqual({ kind: 'missing', locale: 'fr-CA' });
    expect(row(rowsOf(), 'articles/moving-more')?.languages).toEqual({ kind: 'unsaid' });
    expect(row(rowsOf(), 'references/wang2018')?.languages).toEqual({ kind: 'together' });
  });

  it('says where each page is on its way to the public', () => {
    const proposal = {
      entry: 'articles/ketamine-trial',
      id: 'p',
      state: 'waiting',
      askedBy: lea,
      askedAt: '2026-11-20T16:00:00Z',
    } as Proposal;
    const rows = rowsOf({}, [draft], [proposal]);

    expect(row(rows, 'articles/moving-more')?.state).toEqual({
      kind: 'draft',
      by: ['Léa Modèle'],
      at: '2026-11-20T15:00:00Z',
      unseen: false,
    });
    expect(row(rows, 'articles/ketamine-trial')?.state).toMatchObject({ kind: 'waiting', by: 'Léa Modèle', proposal: 'p' });
    expect(row(rows, 'articles/sleep-and-pain')?.state).toEqual({ kind: 'online' });
    expect(row(rows, 'articles/gone-page')).toMatchObject({
      titles: { 'fr-CA': 'Page disparue' },
      state: { kind: 'withdrawn', on: '2026-11-03' },
    });
  });

  it('names a page that cannot be read, with its problems', () => {
    const broken = row(rowsOf({ 'content/articles/moving-more/meta.yaml': 'label: [' }), 'articles/moving-more');

    expect(broken?.titles).toEqual({});
    expect(broken?.problems.error).toBeGreaterThan(0);
  });

  it('does not call a text missing that is there and cannot be read', () => {
    const rows = rowsOf({ 'content/articles/sleep-and-pain/fr-CA.mdx': replacing('{#trial}', '{') });
    expect(row(rows, 'articles/sleep-and-pain')?.languages).toEqual({ kind: 'unread', locale: 'fr-CA' });
    expect(findEntries(rows, readLibraryQuery({})).counts.missing).toBe(findEntries(rowsOf(), readLibraryQuery({})).counts.missing);
  });

  it('is found by an address in either language, whole or without the site, and by words in any order and without accents', () => {
    const found = (words: string) => findEntries(rowsOf(), { ...readLibraryQuery({ q: words }) }).rows.map(({ entry }) => entry);

    expect(found('https://andante.example/fr/articles/sommeil-et-douleur?x=1#y')).toEqual(['articles/sleep-and-pain']);
    expect(found('/en/articles/sleep-and-pain/')).toEqual(['articles/sleep-and-pain']);
    expect(found('/en/articles/no-such-page')).toEqual([]);
    expect(found('kétamine ESSAI')).toEqual(['articles/ketamine-trial']);
  });

  it('narrows to what is owed, and counts each need', () => {
    const query = readLibraryQuery({ n: 'drafts', k: 'articles' });
    const found = findEntries(rowsOf({}, [draft]), query);

    expect(found.rows.map(({ entry }) => entry)).toEqual(['articles/moving-more']);
    expect(found.counts.drafts).toBe(1);
    expect(found.all).toBe(4);
  });
});
