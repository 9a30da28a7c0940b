import { found } from '../../../content/problem.ts';
import { everyEntry } from '../../../content/texts.ts';
import type { LibraryRule } from '../../rule.ts';

/** Dates must tell a possible story, and a page past its review date must not go unnoticed. */
export const datesInOrder: LibraryRule = {
  name: 'dates-in-order',
  family: 'structure',
  scope: 'library',
  check: ({ library, today }) => [
    ...everyEntry(library).flatMap(({ collection, meta, placeOf }) =>
      collection !== 'articles' && 'updated' in meta && meta.updated > today
        ? [found('dates-in-order.updatedLater', placeOf(['updated']), { date: meta.updated })]
        : [],
    ),
    ...library.treatments.flatMap(({ id, meta, placeOf }) =>
      meta.nextReview < today
        ? [found('dates-in-order.treatmentOverdue', placeOf(['nextReview']), { id, date: meta.nextReview }, { severity: 'warning' })]
        : [],
    ),
    ...library.articles.flatMap(({ id, meta, placeOf }) => {
      const { published, updated, reviewed, nextReview } = meta;
      return [
        ...(meta.reviewer === undefined ? [found('dates-in-order.noReviewer', placeOf(['reviewed']), { date: reviewed })] : []),
        ...(updated < published ? [found('dates-in-order.updatedEarly', placeOf(['updated']))] : []),
        ...(reviewed < published ? [found('dates-in-order.reviewedEarly', placeOf(['reviewed']))] : []),
        ...(nextReview > `${Number(reviewed.slice(0, 4)) + 3}${reviewed.slice(4)}`
          ? [found('dates-in-order.farAway', placeOf(['nextReview']), { date: nextReview })]
          : []),
        ...(nextReview <= reviewed ? [found('dates-in-order.nextReview', placeOf(['nextReview']))] : []),
        ...(updated > today ? [found('dates-in-order.updatedLater', placeOf(['updated']), { date: updated })] : []),
        ...(reviewed > today ? [found('dates-in-order.reviewedLater', placeOf(['reviewed']), { date: reviewed })] : []),
        ...(nextReview < today
          ? [found('dates-in-order.overdue', placeOf(['nextReview']), { id, date: nextReview }, { severity: 'warning' })]
          : []),
      ];
    }),
  ],
};
