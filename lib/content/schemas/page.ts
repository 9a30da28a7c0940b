import { z } from 'zod';
import { isoDate, words } from './fields.ts';

/** Facts about a page that stands alone and has its own address in the code (`meta.yaml`). */
export const pageMetaSchema = z.strictObject({
  updated: isoDate('The day its words last changed, YYYY-MM-DD.'),
});

/** The words of such a page, once per language (front matter of `en.mdx` and `fr-CA.mdx`). */
export const pageWordsSchema = z.strictObject({
  title: words(4, 90, 'The headline, 4 to 90 characters.'),
  shortTitle: words(4, 40, 'The name in menus and links, 40 characters or fewer.'),
  description: words(70, 155, 'One or two sentences for search engines, 70 to 155 characters.'),
  lead: words(40, 320, 'One to three sentences under the headline.'),
});
