import type { Article, Library, Treatment } from '../../../content/library.ts';
import { sameWords } from '../../../content/marks.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { ReviewRecord } from '../../../content/schemas/records.ts';
import type { LibraryRule } from '../../rule.ts';

/** A review answers for the words that were read, until they change or its time has passed; a sample profile reviews nothing. */
export const reviewClock: LibraryRule = {
  name: 'review-clock',
  family: 'review',
  scope: 'library',
  check: ({ library, today }) => [...library.articles, ...library.treatments].flatMap((page) => judge(page, library, today)),
};

function judge(page: Article | Treatment, library: Library, today: string): Problem[] {
  const { id, meta, review, placeOf } = page;
  const last = review?.reviews.at(-1);
  if (!last) return [];
  const reviewer = library.authors.find((author) => author.id === last.by);
  const filled = { page: id, by: last.by, day: last.on, next: last.next };
  if (!reviewer || reviewer.meta.sample) return [found('review-clock.sample', placeOf(['reviewer']), filled)];
  return [
    ...(sameDays(meta, last) ? [] : [found('review-clock.other-days', placeOf(['reviewed']), filled)]),
    ...(sameWords(page, last) ? [] : [found('review-clock.lapsed', placeOf(['reviewed']), filled, { severity: 'warning' })]),
    ...(last.next < today ? [found('review-clock.overdue', placeOf(['nextReview']), filled, { severity: 'warning' })] : []),
  ];
}

/** Are the facts of a page those of its last recorded review? A treatment states the next day alone. */
function sameDays(meta: (Article | Treatment)['meta'], last: ReviewRecord['reviews'][number]): boolean {
  const named = !('reviewed' in meta) || (meta.reviewer === last.by && meta.reviewed === last.on);
  return named && meta.nextReview === last.next;
}
