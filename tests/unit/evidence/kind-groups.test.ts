import { expect, it } from 'vitest';
import { followsPeople, kindGroupOf } from '#lib/evidence/kind-groups.ts';

it.each(['imaging-study', 'laboratory-study', 'measurement-study'] as const)(
  'a reader who chooses laboratory work finds a reference of the kind “%s”, which followed people itself',
  (kind) => {
    expect(kindGroupOf({ kind })).toBe('laboratory');
    expect(followsPeople({ kind })).toBe(true);
  },
);

it.each([
  ['randomized-trial', 'trials', true],
  ['cohort', 'observations', true],
  ['meta-analysis', 'reviews', false],
  ['guideline', 'guidelines', false],
  ['narrative-review', 'narratives', false],
  ['protocol', 'plans', false],
] as const)('a reference of the kind “%s” is found under %s', (kind, group, people) => {
  expect(kindGroupOf({ kind })).toBe(group);
  expect(followsPeople({ kind })).toBe(people);
});
