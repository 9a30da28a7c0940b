import type { Reference } from '../content/schemas/reference.ts';

/** Kinds of references a reader can choose by, from what sums up many studies to what describes a few people. */
export const kindGroups = ['guidelines', 'reviews', 'trials', 'laboratory', 'observations', 'narratives', 'plans'] as const;

export type KindGroup = (typeof kindGroups)[number];

const groups: Record<Reference['kind'], KindGroup> = {
  'case-report': 'observations',
  'case-series': 'observations',
  'chart-review': 'observations',
  cohort: 'observations',
  'comparative-trial': 'trials',
  criteria: 'guidelines',
  'crossover-trial': 'trials',
  guideline: 'guidelines',
  'information-page': 'guidelines',
  'imaging-study': 'laboratory',
  'laboratory-study': 'laboratory',
  law: 'guidelines',
  'measurement-study': 'laboratory',
  'meta-analysis': 'reviews',
  'narrative-review': 'narratives',
  'product-monograph': 'guidelines',
  protocol: 'plans',
  'randomized-trial': 'trials',
  'safety-notice': 'guidelines',
  survey: 'observations',
  'systematic-review': 'reviews',
  'technology-review': 'reviews',
  'uncontrolled-study': 'observations',
};

/** The group a reference is found under. */
export function kindGroupOf({ kind }: Pick<Reference, 'kind'>): KindGroup {
  return groups[kind];
}

/** Did this kind of work follow people itself, so that a missing comparison is worth saying? */
export function followsPeople({ kind }: Pick<Reference, 'kind'>): boolean {
  return ['trials', 'laboratory', 'observations'].includes(groups[kind]);
}
