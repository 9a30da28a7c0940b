import { describe, expect, it } from 'vitest';
import { keepTerms } from '#lib/search/kept-terms.ts';
import { buildSearchIndex } from '#lib/search/search-index.ts';
import { bestPassage, snippetOf } from '#lib/search/snippet.ts';
import { builtLibrary } from '#tests/support/library.ts';

const index = buildSearchIndex(builtLibrary(), 'en');
const marked = (text: string, terms: readonly string[]) =>
  snippetOf(text, terms, index)
    .filter((part) => part.marked)
    .map((part) => part.text);

describe('the passage a result leads to', () => {
  const passages = ['first', 'second', 'third'].map((title, number) => ({ title, anchor: title, number }));
  const withPassages = (...held: string[][]) => ({
    ...index,
    documents: [{ ...index.documents[0], passages }] as unknown as typeof index.documents,
    passageTerms: keepTerms(held),
    frequency: new Map([
      ['common', 10],
      ['rare', 1],
    ]),
  });
  const hit = { document: 0, score: 1, terms: ['common', 'rare'] };

  it('is the first of those that hold the same', () => {
    expect(bestPassage(hit, withPassages(['common'], ['rare'], ['rare']))?.title).toBe('second');
  });

  it('is the one with the rarer word, and the one with both before it', () => {
    expect(bestPassage(hit, withPassages(['common'], ['common'], ['rare']))?.title).toBe('third');
    expect(bestPassage(hit, withPassages(['rare'], ['common', 'rare'], ['rare']))?.title).toBe('second');
  });

  it('is none when nothing asked for stands in a passage', () => {
    expect(bestPassage(hit, withPassages([], []))).toBeUndefined();
  });
});

describe('the snippet of a text', () => {
  it('begins at the first of two places that hold as much', () => {
    const filler = 'Nothing of note happened here for a good while. '.repeat(8);
    const snippet = snippetOf(`Zebras sleep by day. ${filler}Lions sleep at night. ${filler}`, ['sleep'], index);

    expect(snippet.map(({ text }) => text).join('')).toMatch(/^Zebras sleep by day\. /);
  });

  it('marks what was asked for, in any of its forms, and keeps every other letter', () => {
    expect(marked('Sleeping badly. We sleep.', ['sleep'])).toEqual(['Sleeping', 'sleep']);
    expect(
      snippetOf('We sleep.', ['sleep'], index)
        .map(({ text }) => text)
        .join(''),
    ).toBe('We sleep.');
  });
});
