import { z } from 'zod';
import { locales } from '../../i18n/locales.ts';
import { choiceOf, slug, words } from './fields.ts';

/** Facts about a person that are the same in both languages (`meta.yaml`). */
export const authorMetaSchema = z
  .strictObject({
    name: words(3, 60, 'First and last name, without title.'),
    languages: z
      .array(choiceOf('Languages', z.enum(locales)))
      .min(1, { error: 'must list at least one language' })
      .describe('Languages in which the person gives care: en, fr-CA.'),
    portrait: choiceOf('StaffEditor.facts.values.portrait', z.enum(['a', 'b', 'c', 'd']).describe('The drawn portrait: a, b, c or d.')),
    sample: z
      .boolean()
      .describe('true for an invented profile: the page says so everywhere the name appears. false for a real, consenting person.'),
    registerUrl: z
      .url({ protocol: /^https$/, error: 'must be a web address that starts with https://' })
      .optional()
      .describe('The page where the public register of the college or order shows this person; none for an invented one.'),
  })
  .refine(({ sample, registerUrl }) => !sample || registerUrl === undefined, {
    path: ['registerUrl'],
    error: 'cannot be given for an invented profile: no register knows this person',
  });

/** The words of a profile, once per language (front matter of `en.mdx` and `fr-CA.mdx`). */
export const authorWordsSchema = z.strictObject({
  displayName: words(3, 70, 'The name as shown, with its title: “Dr. Anaïs Belcourt”, « Dre Anaïs Belcourt ».'),
  slug,
  credentials: z
    .array(words(1, 40, 'A degree or licence, as written in this language.'))
    .max(4, { error: 'must list 4 or fewer' })
    .describe('Degrees and licences as written in this language, such as [MD] or [pht]; empty when none.'),
  role: words(4, 80, 'What the person does, such as “Physiotherapist”.'),
  affiliations: z
    .array(words(3, 120, 'One place of work or teaching.'))
    .describe('Places of work or teaching, one per line; empty when none.'),
  disclosure: words(20, 400, 'Who pays this person, and every financial tie: one or two sentences.'),
  summary: words(60, 260, 'One or two sentences shown under articles, 60 to 260 characters.'),
});
