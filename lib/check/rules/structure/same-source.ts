import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import type { LibraryRule } from '../../rule.ts';

/** What a publication is known by, the surest first. */
const marks: Readonly<Record<string, (reference: Reference) => string | undefined>> = {
  doi: ({ doi }) => doi?.toLowerCase(),
  pmid: ({ pmid }) => pmid,
  title: ({ title, issued }) =>
    `${title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} ${issued.slice(0, 4)}`,
};

/** A publication has one file. */
export const sameSource: LibraryRule = {
  name: 'same-source',
  family: 'structure',
  scope: 'library',
  check: ({ library }) => {
    const seen = new Map<string, Reference>();
    return [...library.references.values()].flatMap((reference) => {
      const own = Object.entries(marks).flatMap(([by, mark]) => (mark(reference) ? [{ by, key: `${by} ${mark(reference)}` }] : []));
      const twice = own.find(({ by, key }) => seen.has(key) && !(by === 'title' && haveOwnDois(reference, seen.get(key))));
      for (const { key } of own) if (!seen.has(key)) seen.set(key, reference);
      return twice
        ? [found('same-source.twice', reference.placeOf(['title']), { by: twice.by, other: seen.get(twice.key)?.id ?? '' })]
        : [];
    });
  },
};

/** Two parts of a year’s work may go by one title. */
function haveOwnDois({ doi }: Reference, other: Reference | undefined): boolean {
  return doi !== undefined && other?.doi !== undefined && doi.toLowerCase() !== other.doi.toLowerCase();
}
