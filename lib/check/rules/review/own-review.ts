import { found } from '../../../content/problem.ts';
import type { EntryRule } from '../../rule.ts';

/** Whoever reviews an article is not who wrote it. */
export const ownReview: EntryRule = {
  name: 'own-review',
  family: 'review',
  scope: 'entry',
  check: ({ library }) =>
    library.articles.flatMap(({ meta, placeOf }) =>
      meta.reviewer !== undefined && meta.authors.includes(meta.reviewer)
        ? [found('own-review.found', placeOf(['reviewer']), { id: meta.reviewer })]
        : [],
    ),
};
