import { z } from 'zod';
import { locales } from '../i18n/locales.ts';
import { asciiOf, isAscii } from '../mail/address.ts';
import { writtenWords } from '../security/written-words.ts';
import { readPhone } from './phone.ts';

/** The choices of each question, by ids that mean the same in both languages; their words are in messages, under “RequestForm”. */
export const choices = {
  forWhom: ['self', 'relative', 'patient'],
  contact: ['phone', 'email'],
  yesNo: ['yes', 'no'],
  language: [...locales, 'either'],
  times: ['morning', 'afternoon', 'evening'],
  help: ['fibromyalgia', 'other-pain', 'sleep', 'medicines', 'treatment-question', 'other'],
} as const;

/** Most characters (UTF-16 units, as a browser’s maxlength counts) each written answer may have. */
export const longest = { name: 100, phone: 40, email: 254, note: 500 } as const;

const controls = /[[\p{Cc}\p{Cf}]--[\u200c\u200d]]/gv;

/** Written words: control characters go (a joiner of Persian or Indic names stays), line ends and spaces become single. */
const line = (max: number) =>
  z
    .string({ error: 'missing' })
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').replace(controls, '').trim())
    .pipe(z.string().min(1, { error: 'missing' }).max(max, { error: 'too-long' }));

const one = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, { error: 'missing' });

const some = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .array(z.enum(values, { error: 'missing' }), { error: 'missing' })
    .min(1, { error: 'missing' })
    .transform((chosen): T[number][] => values.filter((value) => chosen.includes(value)));

/** A North American or international number with its extension (lib/intake/phone.ts). */
const phone = line(longest.phone).transform((text, context) => {
  const read = readPhone(text);
  if ('phone' in read) return read.phone;
  context.addIssue({ code: 'custom', message: read.fault });
  return z.NEVER;
});

/**
 * An address as browsers accept it (HTML, “valid e-mail address”), at a domain that mail can be sent to; telephones type a curly
 * apostrophe or an accent where it has a straight one, and people the point or comma of their sentence. A domain may have any letters, which mail knows under
 * another name; before the “@”, few servers take others than English ones.
 */
const email = line(longest.email)
  .transform((text) =>
    text
      .replace(/[\u2018\u2019\u02bc\u00b4\u2032\uff07]/g, "'")
      .replace('\uff20', '@')
      .replace(/[.,;]+$/, ''),
  )
  .refine((text) => isAscii(text.split('@', 1)[0] ?? ''), { error: 'accented', abort: true })
  .refine((text) => z.regexes.html5Email.test(asciiOf(text)) && /\.[^.@]+$/.test(asciiOf(text)), { error: 'not-an-email' });

/** A name has a letter that can be seen: signs that show nothing, some of which count as letters, are none. */
const name = line(longest.name).refine((text) => /[\p{L}--\p{Default_Ignorable_Code_Point}]/v.test(text), { error: 'missing' });

/** How to reach a person; an answer that belongs to the other way is dropped. */
const reach = z.discriminatedUnion(
  'contact',
  [
    z.object({
      contact: z.literal('phone'),
      phone,
      /** May a voice message be left? */
      message: one(choices.yesNo),
    }),
    z.object({ contact: z.literal('email'), email }),
  ],
  { error: 'missing' },
);

/** The first step: who asks, and how to reach them. Both halves are read, so that everything missing is named at once. */
export const detailsSchema = z
  .object({
    forWhom: one(choices.forWhom),
    name,
    /** May the clinic’s name be said or written to someone else, or on a voice mail? */
    nameClinic: one(choices.yesNo),
    language: one(choices.language),
  })
  .and(reach);

/** The second step: what for, where and when. `location` is the id of a place in content/locations, empty for one that was withdrawn. */
export const wishesSchema = z.object({
  help: some(choices.help),
  note: z
    .string()
    .transform((text) => writtenWords(text.normalize('NFC')).trim())
    .pipe(z.string().max(longest.note, { error: 'too-long' }))
    .default(''),
  location: z
    .string({ error: 'missing' })
    .min(1, { error: 'withdrawn' })
    .regex(/^[a-z][a-z-]{0,40}$/, { error: 'missing' }),
  times: some(choices.times),
});

/** The last step: consent, one purpose at a time. Only the first is needed to answer a request. */
export const consentSchema = z.object({
  /** To use these answers to reach me about this request. */
  contactMe: z.literal('yes', { error: 'missing' }),
  /** To send me a confirmation by e-mail; means nothing to someone reached by telephone. */
  confirm: z.enum(choices.yesNo).default('no').catch('no'),
});

/**
 * A request for a consultation, complete: what the form asks, the server accepts, the store keeps and staff export. It asks for
 * no diagnosis and no health-card number. Its issues are codes, turned into words by messages under “RequestForm.errors”;
 * zod’s own sentences never reach a visitor.
 */
export const intakeRequestSchema = z.object({ details: detailsSchema, wishes: wishesSchema, consent: consentSchema });

export type IntakeRequest = z.infer<typeof intakeRequestSchema>;

/** Did its sender ask for a confirmation, and give an address to send it to? */
export function wantsConfirmation({ details, consent }: IntakeRequest): boolean {
  return details.contact === 'email' && consent.confirm === 'yes';
}
