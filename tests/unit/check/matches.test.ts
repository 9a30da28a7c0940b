import { describe, expect, it } from 'vitest';
import { matchesOf } from '#lib/check/prose/matches.ts';

const found = (pattern: RegExp, text: string) => matchesOf(pattern, text).map(({ 0: words, index }) => [index, words]);

describe('every match of a pattern', () => {
  it('is given from left to right, and again when it is asked again', () => {
    const pattern = /pain|sleep/giu;
    expect(found(pattern, 'Pain, sleep and pain')).toEqual([
      [0, 'Pain'],
      [6, 'sleep'],
      [16, 'pain'],
    ]);
    expect(found(pattern, 'sleep')).toEqual([[0, 'sleep']]);
    expect(found(pattern, 'rest')).toEqual([]);
  });

  it('may hold no letter, and then comes once in each place', () => {
    expect(found(/(?=\p{Lu})/gu, 'a😀B C')).toEqual([
      [3, ''],
      [5, ''],
    ]);
    expect(found(/x*/gu, '😀')).toEqual([...'😀'.matchAll(/x*/gu)].map(({ 0: words, index }) => [index, words]));
  });

  it('needs a pattern that goes on after a match', () => {
    expect(() => matchesOf(/pain/u, 'pain')).toThrow('/pain/u is not global.');
  });
});
