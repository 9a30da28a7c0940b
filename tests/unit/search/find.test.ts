import { describe, expect, it } from 'vitest';
import { loadLibrary } from '#lib/content/load.ts';
import { findHits, readQuery } from '#lib/search/find.ts';
import { buildSearchIndex } from '#lib/search/search-index.ts';
import { searchDocuments } from '#lib/search/site-documents.ts';
import { builtLibrary } from '#tests/support/library.ts';

const library = builtLibrary();
const [english, french] = [buildSearchIndex(library, 'en'), buildSearchIndex(library, 'fr-CA')];
const found = (query: string) =>
  findHits(readQuery(query, english, french), english).map(({ document }) => english.documents[document]?.id);

describe('a page that holds a small part of what was asked', () => {
  it('is no result beside pages that hold most of it, though it is one for that part alone', () => {
    expect(found('noppers ketamine infusion eight weeks')).toEqual(['articles/ketamine-trial', 'evidence/noppers2011']);
    expect(found('ketamine')).toContain('treatments/ketamine');
  });

  it('is a result where no page holds more', () => {
    expect(found('ketamine zzzqqxx qqzzxxy')).toContain('treatments/ketamine');
  });
});

describe('an excerpt of a passage', () => {
  it('does not begin a sentence with the word between two marks of certainty', () => {
    for (const [locale, stray] of [
      ['en', /(?:^|[.!?] )to [A-Z]/],
      ['fr-CA', /(?:^|[.!?] )à [A-ZÀ-Ý]/],
    ] as const) {
      const texts = searchDocuments(loadLibrary(), locale).flatMap(({ passages }) => passages.map(({ text }) => text));
      expect(texts.filter((text) => stray.test(text))).toEqual([]);
    }
  });
});
