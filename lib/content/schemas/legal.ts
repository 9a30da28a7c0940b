import { z } from 'zod';
import { isoDate, slug, words } from './fields.ts';

/** Facts about a notice that are the same in both languages (`meta.yaml`). */
export const legalMetaSchema = z.strictObject({
  updated: isoDate('The day its words last changed, YYYY-MM-DD.'),
  order: z.number().int().describe('Its place in the footer: 1 comes first.'),
});

/** The words of a notice, once per language (front matter of `en.mdx` and `fr-CA.mdx`). */
export const legalWordsSchema = z.strictObject({
  title: words(4, 90, 'The headline, 4 to 90 characters.'),
  shortTitle: words(4, 40, 'The name in the footer, 40 characters or fewer.'),
  slug,
  description: words(70, 155, 'One or two sentences for search engines, 70 to 155 characters.'),
  lead: words(40, 320, 'One to three sentences under the headline.'),
});
