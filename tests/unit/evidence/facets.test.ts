import { describe, expect, it } from 'vitest';
import type { Reference } from '#lib/content/schemas/reference.ts';
import { referenceKinds } from '#lib/content/schemas/reference.ts';
import { buildFacets, facetsOf, placesOf } from '#lib/evidence/facets.ts';
import { followsPeople, kindGroupOf, kindGroups } from '#lib/evidence/kind-groups.ts';
import { builtLibrary } from '#tests/support/library.ts';

const library = builtLibrary();
const find = (id: string): Reference => {
  const reference = library.references.get(id);
  if (!reference) throw new Error(`The fixture library has no reference ${id}.`);
  return reference;
};

describe('a reference is found', () => {
  it('under its subjects, its kind and its direction', () => {
    expect(facetsOf(find('noppers2011'))).toEqual({
      condition: ['fibromyalgia'],
      treatment: ['ketamine'],
      topic: [],
      kind: ['trials'],
      direction: ['no-benefit'],
    });
  });

  it('under what a guideline says of a treatment, and as a guideline', () => {
    expect(facetsOf({ ...find('noppers2011'), kind: 'guideline', direction: 'guideline', stance: 'mixed' }).direction).toEqual([
      'guideline',
      'mixed',
    ]);
  });

  it('under no direction when nobody has read it', () => {
    expect(facetsOf(find('unseen2025')).direction).toEqual([]);
  });
});

describe('the filters', () => {
  it('offer only what some reference has, with how many', () => {
    expect(buildFacets([...library.references.values()])).toEqual({
      condition: [{ value: 'fibromyalgia', count: 4 }],
      treatment: [
        { value: 'ketamine', count: 1 },
        { value: 'exercise', count: 1 },
        { value: 'tai-chi', count: 1 },
      ],
      topic: [],
      kind: [
        { value: 'reviews', count: 1 },
        { value: 'trials', count: 2 },
        { value: 'observations', count: 1 },
      ],
      direction: [
        { value: 'supports', count: 2 },
        { value: 'no-benefit', count: 1 },
      ],
    });
  });

  it('have a place for every kind of reference, and no empty place', () => {
    expect([...new Set(referenceKinds.map((kind) => kindGroupOf({ kind })))].sort()).toEqual([...kindGroups].sort());
  });

  it('expect a comparison group of a trial, not of a guideline', () => {
    expect(followsPeople({ kind: 'randomized-trial' })).toBe(true);
    expect(followsPeople({ kind: 'guideline' })).toBe(false);
  });
});

describe('a reference in the list', () => {
  it('names the options that find it by their places: each filter begins with the one that asks for nothing', () => {
    const noppers = find('noppers2011');
    const facets = buildFacets([noppers]);

    expect(facets.condition.map(({ value }) => value)).toEqual(['fibromyalgia']);
    // 0 any condition, 1 fibromyalgia, 2 any treatment, 3 ketamine, 4 any topic, 5 any kind, 6 trials, 7 any direction, 8 no benefit.
    expect(placesOf(noppers, facets)).toEqual([1, 3, 6, 8]);
    expect(placesOf(find('unseen2025'), buildFacets([noppers]))).not.toContain(8);
  });
});
