import type { Reference } from '../content/schemas/reference.ts';
import { conditionTopics, directions, referenceTopics, treatmentTopics } from '../content/schemas/reference.ts';
import type { queryNames } from '../i18n/routing.ts';
import { kindGroupOf, kindGroups } from './kind-groups.ts';

type FacetName = (typeof queryNames.evidence)[number];
type Topic = (typeof referenceTopics)[number];
type Option<Value> = { value: Value; count: number };

/** What each filter of the library offers, in the order shown; a value that no reference has is left out. */
export type Facets = {
  condition: Option<Topic>[];
  treatment: Option<Topic>[];
  topic: Option<Topic>[];
  kind: Option<(typeof kindGroups)[number]>[];
  direction: Option<(typeof directions)[number]>[];
};

/** The filter a subject stands under: as a condition, as a treatment, or among all others. */
export function facetOfTopic(topic: Topic): 'condition' | 'treatment' | 'topic' {
  const among = (topics: readonly Topic[]) => topics.includes(topic);
  if (among(conditionTopics)) return 'condition';
  return among(treatmentTopics) ? 'treatment' : 'topic';
}

/** What a reference is found by. One that nobody here has read points in no direction. */
export function facetsOf(reference: Reference): Record<FacetName, readonly string[]> {
  const { topics, direction, stance, verified } = reference;
  const topicsUnder = (facet: FacetName) => topics.filter((topic) => facetOfTopic(topic) === facet);
  return {
    condition: topicsUnder('condition'),
    treatment: topicsUnder('treatment'),
    topic: topicsUnder('topic'),
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
  return {
    condition: options('condition', referenceTopics),
    treatment: options('treatment', referenceTopics),
    topic: options('topic', referenceTopics),
    kind: options('kind', kindGroups),
    direction: options('direction', directions),
  };
}

/**
 * Where the options that find a reference stand among all that the filters offer, from 0: each filter begins with the option that asks
 * for nothing. The page of the library names them so, since it carries them for every reference.
 */
export function placesOf(reference: Reference, facets: Facets): number[] {
  const found = facetsOf(reference);
  const offered = Object.entries(facets).flatMap(([name, options]) => [
    false,
    ...options.map(({ value }) => found[name as FacetName].includes(value)),
  ]);
  return offered.flatMap((finds, place) => (finds ? [place] : []));
}
