import type { Article, Library } from '../../../content/library.ts';
import { sameWords } from '../../../content/marks.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { LibraryRule } from '../../rule.ts';

/** A review answers for the words that were read, until they change or its time has passed; a sample profile reviews nothing. */
export const reviewClock: LibraryRule = {
  name: 'review-clock',
  family: 'review',
  scope: 'library',
  check: ({ library, today }) => library.articles.flatMap((article) => judge(article, library, today)),
};

function judge(article: Article, library: Library, today: string): Problem[] {
  const { id, meta, review, placeOf } = article;
  const last = review?.reviews.at(-1);
  if (!last) return [];
  const reviewer = library.authors.find((author) => author.id === last.by);
  const filled = { page: id, by: last.by, day: last.on, next: last.next };
  if (!reviewer || reviewer.meta.sample) return [found('review-clock.sample', placeOf(['reviewer']), filled)];
  return [
    ...(meta.reviewer === last.by && meta.reviewed === last.on && meta.nextReview === last.next
      ? []
      : [found('review-clock.other-days', placeOf(['reviewed']), filled)]),
    ...(sameWords(article, last) ? [] : [found('review-clock.lapsed', placeOf(['reviewed']), filled, { severity: 'warning' })]),
    ...(last.next < today ? [found('review-clock.overdue', placeOf(['nextReview']), filled, { severity: 'warning' })] : []),
  ];
}
