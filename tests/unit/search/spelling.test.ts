import { distance } from 'fastest-levenshtein';
import { describe, expect, it, vi } from 'vitest';
import { buildVocabulary, nearestStem } from '#lib/search/spelling.ts';

// The measuring is what costs: it is counted.
vi.mock('fastest-levenshtein', { spy: true });

const vocabulary = buildVocabulary(
  new Map([
    ['fibromyalgi', 90],
    ['ketamin', 60],
    ['pain', 80],
    ['main', 5],
    ['sleep', 40],
    ['opioid', 12],
    ['phase', 3],
  ]),
  new Map(),
);

it.each([
  ['fibromialgi', 'fibromyalgi'],
  ['fybromyalgia', 'fibromyalgi'],
  ['cetamin', 'ketamin'],
  ['opiod', 'opioid'],
  ['sleap', 'sleep'],
  ['fase', undefined],
  ['mouri', undefined],
  ['pai', undefined],
  ['fbrmylgi', undefined],
  ['xyzzy', undefined],
] as const)('“%s” is read as %s', (typed, read) => {
  expect(nearestStem(typed, vocabulary)).toBe(read);
});

it('takes the more common of two words that are equally near', () => {
  expect(
    nearestStem(
      'bain',
      buildVocabulary(
        new Map([
          ['brain', 1],
          ['bainn', 9],
        ]),
        new Map(),
      ),
    ),
  ).toBe('bainn');
});

describe('among thirty thousand words', () => {
  const many = new Map(Array.from({ length: 30_000 }, (_, number) => [`wo${number.toString(36)}rd${number % 97}`, 1]));

  it('measures the few that are of like length, begin alike and share most letters', () => {
    const vocabulary = buildVocabulary(new Map([...many, ['fibromyalgi', 1], ['fibrosarcom', 1], ['fibr', 1]]), new Map());
    vi.mocked(distance).mockClear();

    expect(nearestStem('fibromialgy', vocabulary)).toBe('fibromyalgi');
    expect(vi.mocked(distance).mock.calls).toEqual([['fibromialgy', 'fibromyalgi']]);
  });

  it('measures none for a word like no other', () => {
    vi.mocked(distance).mockClear();

    expect(nearestStem('qzwxecrvtb', buildVocabulary(many, new Map()))).toBeUndefined();
    expect(distance).not.toHaveBeenCalled();
  });
});
