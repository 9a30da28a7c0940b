import { z } from 'zod';
import { isoDate, slug, words } from './fields.ts';

/** Facts about a condition that are the same in both languages (`meta.yaml`). */
export const conditionMetaSchema = z.strictObject({
  order: z.number().int().min(1).describe('Its place in the list: 1 comes first.'),
  updated: isoDate('The day its words last changed, YYYY-MM-DD.'),
  compared: z.boolean().describe('true when the comparison of treatments is about this condition: the page then lists the treatments.'),
});

/** The words of a condition, once per language (front matter of `en.mdx` and `fr-CA.mdx`). */
export const conditionWordsSchema = z.strictObject({
  title: words(4, 90, 'The headline, 4 to 90 characters.'),
  shortTitle: words(4, 40, 'The name in lists and links, 40 characters or fewer.'),
  slug,
  description: words(70, 155, 'One or two sentences for search engines, 70 to 155 characters.'),
  lead: words(40, 320, 'One to three sentences under the headline.'),
});
