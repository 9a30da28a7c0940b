import type { Library } from '../../../content/library.ts';
import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import { conditionTopics, treatmentTopics } from '../../../content/schemas/reference.ts';
import type { Passage } from '../../passage.ts';
import type { LibraryRule } from '../../rule.ts';

const weighing: readonly Reference['kind'][] = ['randomized-trial', 'crossover-trial', 'systematic-review', 'meta-analysis'];

/** A page that shows a study in favour shows the registered one on the same question that found no benefit. */
export const hiddenContradiction: LibraryRule = {
  name: 'hidden-contradiction',
  family: 'evidence',
  scope: 'library',
  check: ({ library }, files) =>
    files
      .filter(({ path }) => path.startsWith('content/articles/') && path.endsWith('.mdx'))
      .flatMap(({ passages }) => {
        const cited = new Set(passages.flatMap(({ cites }) => cites));
        return [...cited].flatMap((id) => {
          const against = opposing(library, id);
          const hidden = against.find((other) => !cited.has(other.id));
          const place = passages.find(({ cites }: Passage) => cites.includes(id))?.place();
          return hidden && place && !against.some((other) => cited.has(other.id))
            ? [found('hidden-contradiction.found', place, { reference: id, other: hidden.id })]
            : [];
        });
      }),
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
