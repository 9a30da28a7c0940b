import { expect, it } from 'vitest';
import { buildVocabulary, nearestStem } from '#lib/search/spelling.ts';

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

it('looks through thirty thousand words in a moment', () => {
  const many = buildVocabulary(
    new Map(Array.from({ length: 30_000 }, (_, number) => [`wo${number.toString(36)}rd${number % 97}`, 1])),
    new Map(),
  );
  const start = performance.now();

  for (let time = 0; time < 12; time += 1) nearestStem('qzwxecrvtb', many);
  expect(performance.now() - start).toBeLessThan(100);
});
