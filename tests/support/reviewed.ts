import { stringify } from 'yaml';
import { reviewedRecord } from '#lib/check/records.ts';
import type { Changes } from '#tests/support/library.ts';
import { articleOf, builtLibrary, realProfiles } from '#tests/support/library.ts';

/** The record of the review of a fixture article by a clinician, of its words as they stand, on the days that the article says. */
export function reviewOf(id: string, by: string): Changes {
  const article = articleOf(builtLibrary(), id);
  const { reviewed, nextReview } = article.meta;
  return { [`content/articles/${id}/review.yaml`]: stringify(reviewedRecord(article, by, reviewed, nextReview)) };
}

/** The fixture library as it would be if everyone in it were real, and one article reviewed. */
export const realReview: Changes = { ...realProfiles, ...reviewOf('sleep-and-pain', 'lena-park') };
