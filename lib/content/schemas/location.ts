import { z } from 'zod';
import { locales } from '../../i18n/locales.ts';
import { bilingual, choiceOf, closingDay, entryId, slug, words } from './fields.ts';

/** Days of the week in the order of the hours table; Monday comes first in both languages. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const time = (pattern: RegExp, error: string, description: string) => z.string().regex(pattern, { error }).describe(description);

const span = z.strictObject({
  days: z
    .array(choiceOf('StaffEditor.facts.values.day', z.enum(weekdays)))
    .min(1, { error: 'must list at least one day' })
    .describe('Days with these hours: monday, tuesday, wednesday, thursday, friday, saturday, sunday.'),
  opens: time(
    /^(?:[01]\d|2[0-3]):[0-5]\d$/,
    'must be a time of day written HH:MM',
    'When it opens, on the 24-hour clock, such as "08:30".',
  ),
  closes: time(
    /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/,
    'must be a time of day written HH:MM',
    'When it closes, on the 24-hour clock, such as "16:30"; "24:00" is midnight.',
  ),
});

/** A point of the sketch map, which is 460 wide and 340 high. */
const point = z
  .tuple([z.number().min(-20).max(480), z.number().min(-20).max(360)])
  .describe('A point as [x, y]; the sketch is 460 wide and 340 high.');
const line = z.array(point).min(2, { error: 'must have at least two points' });

/** A drawing of the streets around, made of lines; its words are in the front matter of each language. */
const sketch = z.strictObject({
  water: z.array(line).describe('Rivers and canals, each a line of points; empty when none.'),
  streets: z.array(line).min(1, { error: 'must have at least one street' }).describe('Streets, each a line of points.'),
  walk: line.describe('The way on foot from the stop to the door.'),
  stop: point.describe('Where the stop or station is.'),
  door: point.describe('Where the door is.'),
  labels: z
    .array(
      z.strictObject({
        at: point,
        anchor: choiceOf('StaffEditor.facts.values.anchor', z.enum(['start', 'middle', 'end'])),
        words: bilingual(2, 34, 'A name written on the sketch.'),
      }),
    )
    .max(6, { error: 'must list 6 or fewer' })
    .describe('Names written on the sketch: at, anchor (start, middle or end) and words.'),
});

/** Facts about a place of care that are the same in both languages (`meta.yaml`). */
export const locationMetaSchema = z.strictObject({
  kind: choiceOf(
    'StaffEditor.facts.values.place',
    z.enum(['clinic', 'home']).describe('clinic: people come in. home: the team visits, in person or by video.'),
  ),
  order: z.number().int().min(1).describe('Its place in lists: 1 comes first.'),
  art: choiceOf(
    'StaffEditor.facts.values.placeArt',
    z.enum(['ottawa', 'montreal', 'moncton', 'home']).describe('The drawing shown with it.'),
  ),
  phone: z
    .string()
    .regex(/^\+1\d{10}$/, { error: 'must be +1 and ten digits, between quotation marks' })
    .describe('The telephone number, such as "+16135550142".'),
  zone: z.string().describe('The time zone of its hours, by its IANA name, such as America/Toronto.'),
  hours: z
    .array(span)
    .min(1, { error: 'must list at least one span' })
    .describe('Regular hours: spans of days, opens and closes; a day may have several, and a day without one is closed.'),
  holidays: z
    .array(
      z.strictObject({
        date: closingDay(
          'The day it is closed. One year only: 2026-12-25. Every year: every 12-25. The first Monday on or after September 1 of every year: every monday from 09-01. Good Friday: good friday. Easter Monday: easter monday.',
        ),
        name: bilingual(3, 60, 'The name of the holiday.'),
      }),
    )
    .describe('Days it is closed although the regular hours say otherwise: date and name; empty when none.'),
  languages: z
    .array(choiceOf('Languages', z.enum(locales)))
    .min(1, { error: 'must list at least one language' })
    .describe('Languages in which care is given: en, fr-CA.'),
  people: z
    .array(entryId('authors', 'The id of a person in content/authors.'))
    .describe('Who works there: ids of people in content/authors.'),
  requests: z
    .strictObject({
      eraseAfterDays: z
        .number()
        .int()
        .min(1, { error: 'must be at least 1' })
        .max(365, { error: 'must be 365 or fewer' })
        .describe('Calendar days after which a request is erased, whatever became of it.'),
      answerWithinBusinessDays: z
        .number()
        .int()
        .min(1, { error: 'must be at least 1' })
        .max(10, { error: 'must be 10 or fewer' })
        .describe('Business days within which a request is answered.'),
    })
    .describe(
      'What happens to a request made here: eraseAfterDays and answerWithinBusinessDays. The privacy notice says the same number of days.',
    ),
  mapQuery: words(3, 120, 'What to look for on a map.')
    .optional()
    .describe('What to look for on a map; for an invented address, the city. Left out for care at home.'),
  sketch: sketch.optional().describe('The sketch map: water, streets, walk, stop, door and labels. Left out for care at home.'),
});

/** The words of a place of care, once per language (front matter of `en.mdx` and `fr-CA.mdx`). */
export const locationWordsSchema = z.strictObject({
  title: words(3, 60, 'The name of the place, 3 to 60 characters.'),
  slug,
  description: words(70, 155, 'One or two sentences for search engines, 70 to 155 characters.'),
  lead: words(40, 320, 'One to three sentences under the headline.'),
  address: z
    .array(words(2, 80, 'One line of the address.'))
    .max(3, { error: 'must list 3 or fewer' })
    .describe('The address, one line per item: street, then city and province; empty for care at home.'),
  hoursNote: words(10, 160, 'What the regular hours leave out, such as “Some Saturdays, by appointment.”'),
  transit: words(10, 240, 'How to come by public transit.').optional().describe('How to come by public transit, with the walk.'),
  parking: words(10, 240, 'Where to park.').optional().describe('Where to park, and what it costs in general words.'),
  access: words(10, 320, 'Getting in and being at ease: steps, doors, seats, light, scents.'),
  languagesNote: words(10, 200, 'Languages of care and interpreters, in one or two sentences.'),
  area: z.array(words(2, 60, 'A town or a region.')).describe('The service area: towns or regions, one per line.'),
  sketchAlt: words(20, 240, 'What the sketch map shows, for people who do not see it.')
    .optional()
    .describe('What the sketch map shows, for people who do not see it.'),
});

export type LocationMeta = z.infer<typeof locationMetaSchema>;
