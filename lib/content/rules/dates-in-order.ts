import type { Library } from '../library.ts';
import type { Problem } from '../problem.ts';
import { error, warning } from '../problem.ts';

/** Dates must tell a possible story, and a page past its review date must not go unnoticed. */
export function datesInOrder(library: Library, today: string): Problem[] {
  return library.articles.flatMap(({ id, meta, placeOf }) => [
    ...(meta.updated < meta.published
      ? [error(placeOf(['updated']), 'The article was updated before it was published.', 'Correct one of the two dates.')]
      : []),
    ...(meta.reviewed < meta.published
      ? [error(placeOf(['reviewed']), 'The article was reviewed before it was published.', 'Correct one of the two dates.')]
      : []),
    ...(meta.nextReview <= meta.reviewed
      ? [error(placeOf(['nextReview']), 'The next review is not after the last one.', 'Choose a later day.')]
      : []),
    ...(meta.updated > today
      ? [error(placeOf(['updated']), `The date ${meta.updated} is in the future.`, 'Use the day on which the words changed.')]
      : []),
    ...(meta.reviewed > today
      ? [error(placeOf(['reviewed']), `The date ${meta.reviewed} is in the future.`, 'Use the day on which the review took place.')]
      : []),
    ...(meta.nextReview < today
      ? [
          warning(
            placeOf(['nextReview']),
            `The medical review of “${id}” was due on ${meta.nextReview}.`,
            'Have it reviewed, then set “reviewed” and “nextReview”.',
          ),
        ]
      : []),
  ]);
}
