import { z } from 'zod';
import { choiceOf, entryId, isoDate, slug, words } from './fields.ts';

/** Subjects an article can be listed under, in the order of the list; their names are in messages, under “Topics”. */
export const topics = ['understanding', 'treatments', 'living', 'evidence', 'preparing'] as const;

/** Drawings an article can carry at its head and in lists. */
export const arts = ['dial', 'curve', 'watch', 'pills', 'pacing', 'sleep', 'talk', 'balance'] as const;

/** Facts about an article that are the same in both languages (`meta.yaml`). */
export const articleMetaSchema = z.strictObject({
  label: choiceOf(
    'StaffEditor.facts.values.label',
    z.enum(['education', 'promotion']).describe('Is the page education, or does it promote a service? The page says which.'),
  ),
  topic: choiceOf('Topics', z.enum(topics).describe('The subject it is listed under.')),
  authors: z
    .array(entryId('authors', 'The id of a person in content/authors.'))
    .min(1, { error: 'must name at least one person' })
    .describe('Who wrote it: ids of people in content/authors, in byline order.'),
  reviewer: entryId('authors', 'The clinician who reviewed it: the id of a person in content/authors.').optional(),
  published: isoDate('The day it first appeared, YYYY-MM-DD.'),
  updated: isoDate('The day its words last changed, YYYY-MM-DD.'),
  reviewed: isoDate('The day of the last medical review, YYYY-MM-DD.'),
  nextReview: isoDate('The day by which it must be reviewed again, YYYY-MM-DD.'),
  conditions: z
    .array(entryId('conditions', 'A condition, such as “fibromyalgia”.'))
    .describe('Conditions it is about, such as [fibromyalgia].'),
  treatments: z
    .array(entryId('treatments', 'A treatment, such as “ketamine”.'))
    .describe('Treatments it is about, such as [ketamine]; empty when none.'),
  jurisdictions: z
    .array(choiceOf('StaffEditor.facts.values.country', z.enum(['CA', 'US'], { error: 'must be CA or US' })))
    .min(1, { error: 'must name at least one country' })
    .describe('Countries whose rules it describes: CA, US.'),
  art: choiceOf('StaffEditor.facts.values.art', z.enum(arts).describe('The drawing shown with it.')),
  references: z
    .array(entryId('references', 'The id of a file in content/references.'))
    .describe('Every reference cited in the text: ids of files in content/references.'),
});

/** What the short version says of each section, by the section’s anchor; it holds no figure, since no source can stand beside it. */
const inShort = z
  .record(z.string(), words(20, 200, 'One sentence.'))
  .describe('One sentence for each section, under its anchor: what a reader with two minutes should know of it.');

/** The words of an article, once per language (front matter of `en.mdx` and `fr-CA.mdx`). */
export const articleWordsSchema = z.strictObject({
  title: words(8, 90, 'The headline, 8 to 90 characters.'),
  shortTitle: words(4, 50, 'A short name for menus and browser tabs, 50 characters or fewer.'),
  slug,
  description: words(70, 155, 'One or two sentences for search engines, 70 to 155 characters.'),
  lead: words(60, 320, 'One to three sentences under the headline, 60 to 320 characters.'),
  inShort: inShort.optional(),
  inOneSentence: words(
    30,
    180,
    'The single most important thing, in one sentence above the key takeaways, 180 characters or fewer.',
  ).optional(),
});

export type Topic = (typeof topics)[number];
export type ArticleWords = z.infer<typeof articleWordsSchema>;
