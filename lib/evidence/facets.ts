import type { Reference } from '../content/schemas/reference.ts';
import { directions, referenceTopics } from '../content/schemas/reference.ts';
import type { choices } from '../i18n/routing.ts';
import { kindGroupOf, kindGroups } from './kind-groups.ts';

type FacetName = (typeof choices.evidence)[number];
type Option<Value> = { value: Value; count: number };

/** What each filter of the library offers, in the order shown; a value that no reference has is left out. */
export type Facets = {
  topic: Option<(typeof referenceTopics)[number]>[];
  kind: Option<(typeof kindGroups)[number]>[];
  direction: Option<(typeof directions)[number]>[];
};

/** What a reference is found by. One that nobody here has read points in no direction. */
export function facetsOf(reference: Reference): Record<FacetName, readonly string[]> {
  const { topics, direction, stance, verified } = reference;
  return {
    topic: topics,
    kind: [kindGroupOf(reference)],
    direction: verified ? [direction, ...(stance === undefined ? [] : [stance])] : [],
  };
}

/** The filters of a list of references, with how many references each value finds. */
export function buildFacets(references: readonly Reference[]): Facets {
  const found = references.map(facetsOf);
  const options = <Value extends string>(name: FacetName, values: readonly Value[]): Option<Value>[] =>
    values
      .map((value) => ({ value, count: found.filter((facets) => facets[name].includes(value)).length }))
      .filter(({ count }) => count > 0);
  return { topic: options('topic', referenceTopics), kind: options('kind', kindGroups), direction: options('direction', directions) };
}
