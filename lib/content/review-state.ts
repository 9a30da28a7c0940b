import type { Article, Library } from './library.ts';
import { sameWords } from './marks.ts';
import { requireEntry } from './require-entry.ts';

/**
 * Where an article stands with its medical review: `none` while anyone who wrote or reviewed it is an invented profile, `lapsed` when
 * its words changed since, `overdue` when the next one should have taken place.
 */
export type ReviewState = 'none' | 'current' | 'lapsed' | 'overdue';

/** The state of the review of an article, on the day the library was read. */
export function reviewState(library: Library, article: Article): ReviewState {
  const { meta, review } = article;
  const people = meta.reviewer === undefined ? [] : [meta.reviewer, ...meta.authors];
  if (people.length === 0 || people.some((id) => requireEntry(library, 'authors', id).meta.sample)) return 'none';
  const last = review?.reviews.at(-1);
  if (last && !sameWords(article, last)) return 'lapsed';
  return (last?.next ?? meta.nextReview) < library.today ? 'overdue' : 'current';
}

/** Has a clinician reviewed the words of an article as they stand, and is the next review not overdue? */
export function isReviewed(library: Library, article: Article): boolean {
  return reviewState(library, article) === 'current';
}
