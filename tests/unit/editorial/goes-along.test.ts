import { describe, expect, it } from 'vitest';
import { goesAlong } from '#lib/editorial/goes-along.ts';
import type { DraftFile } from '#lib/staff/content/draft.ts';

const draft = (file: string, by: string, text: string | null = 'x'): DraftFile => ({
  ...{ file: `content/${file}`, text, encoding: 'utf8', base: null, main: null, version: 1, savedAt: '2026-11-27T15:00:00.000Z' },
  savedBy: { id: by, name: by },
});
const redirects = draft('redirects.yaml', 'max');

describe('what is asked about with a page', () => {
  it('is its own line in the list of redirects', () => {
    const own = [draft('articles/sleep/en.mdx', 'lea')];
    expect([...goesAlong({ own, other: [redirects], lists: new Set(['content/redirects.yaml']) })]).toEqual(['content/redirects.yaml']);
  });

  it('is not the address that a colleague gave another page, which may wait for weeks', () => {
    const own = [draft('articles/sleep/meta.yaml', 'lea')];
    expect([...goesAlong({ own, other: [redirects, draft('articles/pain/en.mdx', 'max')], lists: new Set() })]).toEqual([]);
  });

  it('is what was put on the list of words, by whomever: the check would refuse the page without it', () => {
    const own = [draft('articles/sleep/en.mdx', 'lea')];
    expect([...goesAlong({ own, other: [draft('words.yaml', 'max')], lists: new Set() })]).toEqual(['content/words.yaml']);
  });

  it('is, where the page goes, what the same person wrote elsewhere, and nobody else’s', () => {
    const own = [draft('articles/sleep/en.mdx', 'lea', null)];
    const other = [draft('articles/pain/en.mdx', 'lea'), draft('articles/rest/en.mdx', 'max')];
    expect([...goesAlong({ own, other, lists: new Set() })]).toEqual(['content/articles/pain/en.mdx']);
  });
});
