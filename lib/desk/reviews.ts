import type { Library } from '../content/library.ts';

/** A page whose medical review is due on a day. */
type Review = { collection: 'articles' | 'treatments'; id: string; due: string; overdue: boolean };
/** A month, YYYY-MM, and what is due in it. */
export type Month = { month: string; reviews: readonly Review[] };

/** The reviews of this month and the eleven after it; what is overdue stands in this month. */
export function reviewsAhead({ articles, treatments }: Pick<Library, 'articles' | 'treatments'>, today: string): Month[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const months = Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 7));
  const reviews = [...articles, ...treatments]
    .map(({ collection, id, meta: { nextReview } }) => ({ collection, id, due: nextReview, overdue: nextReview < today }))
    .sort((a, b) => a.due.localeCompare(b.due) || a.id.localeCompare(b.id, 'en'));
  return months.map((each, index) => ({
    month: each,
    reviews: reviews.filter(({ due }) => due.startsWith(each) || (index === 0 && due < each)),
  }));
}
