import type { Article, Library, Treatment } from './library.ts';
import { sameWords } from './marks.ts';

/**
 * Where a page stands with its medical review: `none` while no review is recorded, or anyone who wrote or reviewed it is an
 * invented profile; `lapsed` when its words changed since; `overdue` when the next one should have taken place.
 */
export type ReviewState = 'none' | 'current' | 'lapsed' | 'overdue';

/** The state of the review of an article or a treatment, on the day the library was read. */
export function reviewState({ authors, today }: Pick<Library, 'authors' | 'today'>, entry: Article | Treatment): ReviewState {
  const { meta, review } = entry;
  const last = review?.reviews.at(-1);
  const people = 'authors' in meta ? [meta.reviewer, ...meta.authors] : [];
  const real = (id: string | undefined) => authors.find((author) => author.id === id)?.meta.sample === false;
  if (!last || ![last.by, ...people].every(real)) return 'none';
  if (!sameWords(entry, last)) return 'lapsed';
  return last.next < today ? 'overdue' : 'current';
}

/** Has a clinician reviewed the words of an article as they stand, and is the next review not overdue? */
export function isReviewed(library: Library, article: Article): boolean {
  return reviewState(library, article) === 'current';
}
