import { z } from 'zod';
import type { CollectionName } from '../collection-name.ts';

const plain = (min: number, max: number) =>
  z
    .string()
    .trim()
    .min(min, { error: `must have at least ${min} characters` })
    .max(max, { error: `must have ${max} characters or fewer` });

/** One line of words, measured in characters. */
export const words = (min: number, max: number, description: string) => plain(min, max).describe(description);

/** The part of an address that names a page in one language. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'must be lower-case letters without accents, digits and single hyphens' })
  .max(80, { error: 'must have 80 characters or fewer' })
  .describe('The last part of the page’s address in this language, such as “sleep-and-pain”.');

function isRealDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const closing = /^(?:\d{4}-\d{2}-\d{2}|every (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day from )?\d{2}-\d{2}|good friday|easter monday)$/;

/** A day that exists, as YYYY-MM-DD. Content dates carry no time zone. */
export const isoDate = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a date written YYYY-MM-DD, such as 2026-11-21', abort: true })
    .refine(isRealDate, { error: 'is not a day that exists in the calendar' })
    .describe(description);

/**
 * Days on which a place is closed: a day that exists, one of every year, such as 25 December or the first Monday from 1 September on,
 * or a day of Easter.
 */
export const closingDay = (description: string) =>
  z
    .string()
    .regex(closing, { error: 'must be a day such as 2026-12-25, every 12-25, every monday from 09-01 or good friday', abort: true })
    // A leap year has every day that a year may have.
    .refine((day) => !/\d/.test(day) || isRealDate(day.replace(/^every (?:\w+ from )?/, '2028-')), {
      error: 'is not a day that exists in the calendar',
    })
    .describe(description);

/** A year, a month or a day: the precision a publication gives. */
export const publicationDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'must be "YYYY", "YYYY-MM" or "YYYY-MM-DD" between quotation marks',
    abort: true,
  })
  .refine((date) => date.length < 10 || isRealDate(date), { error: 'is not a day that exists in the calendar' })
  .describe('When it was published, between quotation marks: "2011", "2011-10" or "2011-10-31".');

/** Which collection an id leads to, for every field that names an entry: the content check resolves each of them by this. */
export const crossReferences = z.registry<{ collection: CollectionName }>();

/** Marks a field as naming an entry of a collection. */
export const naming = <Field extends z.ZodType>(collection: CollectionName, field: Field): Field => {
  crossReferences.add(field, { collection });
  return field;
};

/** Under which messages each value of a closed choice has its name, for every field that is chosen from some. */
export const choiceNames = z.registry<{ messages: string }>();

/** Marks a closed choice: a form shows its values by their names in `messages`. */
export const choiceOf = <Field extends z.ZodType>(messages: string, field: Field): Field => {
  choiceNames.add(field, { messages });
  return field;
};

/** The language-neutral name of an entry. */
export const id = (description: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'must be an id: lower-case letters, digits and hyphens' })
    .describe(description);

/** The id of an entry of another collection; the content check refuses one that does not exist. */
export const entryId = (collection: CollectionName, description: string) => naming(collection, id(description));

/** The same short phrase in both languages. */
export const bilingual = (min: number, max: number, description: string) =>
  z
    .strictObject({
      en: plain(min, max).describe(`In English. ${description}`),
      'fr-CA': plain(min, max).describe(`In Canadian French. ${description}`),
    })
    .describe(description);
