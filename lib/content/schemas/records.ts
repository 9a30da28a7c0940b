import { z } from 'zod';
import { entryId, isoDate } from './fields.ts';

const mark = z.string().regex(/^[\w-]{12}$/, { error: 'must be a mark written by a command' });
const marks = { en: mark.describe('The mark of the English words.'), 'fr-CA': mark.describe('The mark of the French words.') };

/** `translation.yaml`, written by `npm run agree`: which words of the two languages someone found to agree, section by section. */
export const translationSchema = z.strictObject({
  sections: z
    .record(z.string(), z.strictObject({ agreed: isoDate('The day on which someone said that the two agree.'), ...marks }))
    .describe('By the anchor of the section.'),
});

/** `review.yaml`, written by `npm run reviewed` and `npm run updated`: the days, and the words that were meant. */
export const reviewSchema = z.strictObject({
  updated: z
    .strictObject({ on: isoDate('The day on which the words last changed.'), ...marks })
    .describe('The words as they were on the day they last changed.')
    .optional(),
  reviews: z
    .array(
      z.strictObject({
        by: entryId('authors', 'The id of the clinician in content/authors.'),
        on: isoDate('The day of the review.'),
        next: isoDate('The day by which it must be reviewed again.'),
        ...marks,
      }),
    )
    .describe('Real reviews, the latest last; empty until there is one.'),
});

export type Translation = z.infer<typeof translationSchema>;
export type ReviewRecord = z.infer<typeof reviewSchema>;
