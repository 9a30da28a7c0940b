import type { Library } from '../../../content/library.ts';
import type { Place } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import { conditionTopics, treatmentTopics } from '../../../content/schemas/reference.ts';
import type { GatheringRule } from '../../rule.ts';

const weighing: readonly Reference['kind'][] = ['randomized-trial', 'crossover-trial', 'systematic-review', 'meta-analysis'];

/** Which references a page cites, and where each stands first. */
type Citations = { reference: string; place: Place }[];

/** A page that shows a study in favour shows the registered one on the same question that found no benefit. */
export const hiddenContradiction: GatheringRule<Citations> = {
  name: 'hidden-contradiction',
  family: 'evidence',
  scope: 'gathered',
  restsOn: [],
  gather: ({ path, passages }) => {
    if (!path.startsWith('content/articles/') || !path.endsWith('.mdx')) return [];
    const places = new Map<string, Place>();
    for (const { cites, place } of passages) for (const reference of cites) if (!places.has(reference)) places.set(reference, place());
    return [[...places].map(([reference, place]) => ({ reference, place }))];
  },
  judge: (pages, { library }) =>
    pages.flatMap((citations) =>
      citations.flatMap(({ reference, place }) => {
        const against = opposing(library, reference);
        const isTold = against.some(({ id }) => citations.some((other) => other.reference === id));
        return against[0] && !isTold ? [found('hidden-contradiction.found', place, { reference, other: against[0].id })] : [];
      }),
    ),
};

/** Registered trials and reviews that ask the same of the same treatment and found no benefit, where this one is in favour. */
function opposing({ references }: Library, id: string): Reference[] {
  const reference = references.get(id);
  return reference?.direction === 'supports' ? contradicting(references, reference) : [];
}

/** Registered trials and reviews that ask the same as a reference, of the same treatment, and found no benefit. */
export function contradicting(references: Library['references'], reference: Reference): Reference[] {
  return [...references.values()].filter(
    (other) => other.direction === 'no-benefit' && other.verified && weighing.includes(other.kind) && sameQuestion(reference, other),
  );
}

function sameQuestion(one: Reference, other: Reference): boolean {
  const shared = (topics: readonly string[]): boolean => one.topics.some((topic) => topics.includes(topic) && other.topics.includes(topic));
  return shared(conditionTopics) && shared(treatmentTopics.filter((topic) => topic !== 'supplements'));
}
