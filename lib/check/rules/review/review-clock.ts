import type { Article, Treatment } from '../../../content/library.ts';
import { sameWords } from '../../../content/marks.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { RawContent } from '../../../content/raw.ts';
import type { ReviewRecord } from '../../../content/schemas/records.ts';
import type { Given, LibraryRule } from '../../rule.ts';
import { setInLines } from './set-in-lines.ts';

/** A review answers for the words that were read, until they change or its time has passed; a sample profile reviews nothing. */
export const reviewClock: LibraryRule = {
  name: 'review-clock',
  family: 'review',
  scope: 'library',
  check: (given) => [...given.library.articles, ...given.library.treatments].flatMap((page) => judge(page, given)),
};

function judge(page: Article | Treatment, { library, raw, today }: Given): Problem[] {
  const { id, meta, review, placeOf } = page;
  const last = review?.reviews.at(-1);
  if (!last) return [];
  const reviewer = library.authors.find((author) => author.id === last.by);
  const filled = { page: id, by: last.by, day: last.on, next: last.next };
  if (!reviewer || reviewer.meta.sample) return [found('review-clock.sample', placeOf(['reviewer']), filled)];
  return [
    ...(sameDays(meta, last) ? [] : [found('review-clock.other-days', placeOf(['reviewed']), filled, asRecorded(page, last, raw))]),
    ...(sameWords(page, last) ? [] : [found('review-clock.lapsed', placeOf(['reviewed']), filled, { severity: 'warning' })]),
    ...(last.next < today ? [found('review-clock.overdue', placeOf(['nextReview']), filled, { severity: 'warning' })] : []),
  ];
}

/** Are the facts of a page those of its last recorded review? A treatment states the next day alone. */
function sameDays(meta: (Article | Treatment)['meta'], last: ReviewRecord['reviews'][number]): boolean {
  const named = !('reviewed' in meta) || (meta.reviewer === last.by && meta.reviewed === last.on);
  return named && meta.nextReview === last.next;
}

/** The days and the reviewer of the record, written into the facts: what was read is what is recorded. */
function asRecorded({ meta, placeOf }: Article | Treatment, last: ReviewRecord['reviews'][number], raw: RawContent) {
  const { file } = placeOf(['nextReview']);
  const named = 'reviewed' in meta ? { reviewer: last.by, reviewed: last.on } : {};
  const action = setInLines(file, raw.texts.get(file) ?? '', { ...named, nextReview: last.next });
  return action ? { action } : {};
}
