import { z } from 'zod';
import { bilingual, id, isoDate } from './fields.ts';

/** What a rule of advertising may forbid; each is looked for by one rule of the content check. */
const forbiddenKinds = [
  'testimonial',
  'superlative',
  'comparative',
  'promise',
  'unsafe-safety',
  'controlled-drug',
  'offer',
  'before-after',
] as const;

export type ForbiddenKind = (typeof forbiddenKinds)[number];

/** The places whose rules are kept; `federal` is in force everywhere, the others where the clinic has a place of care. */
export const lawPlaces = [
  'federal',
  'ontario',
  'quebec',
  'new-brunswick',
  'nova-scotia',
  'alberta',
  'british-columbia',
  'saskatchewan',
  'manitoba',
] as const;

export type LawPlace = (typeof lawPlaces)[number];

/** The rules of advertising of one place (`content/law/<place>.yaml`). */
export const lawSchema = z.strictObject({
  checked: isoDate('The day someone last read these rules, YYYY-MM-DD.'),
  rules: z.array(
    z.strictObject({
      id: id('Its name, such as on-2.'),
      forbids: z.array(z.enum(forbiddenKinds)).describe(`What it forbids: ${forbiddenKinds.join(', ')}.`),
      says: bilingual(10, 260, 'What it asks, in one sentence.'),
      citation: bilingual(3, 160, 'The law, regulation or policy, with the section.'),
      seen: z.string().describe('Where the text was read.'),
      secondary: z.literal(true).optional().describe('true when what was read quotes the rule rather than being it.'),
      url: z.url().optional().describe('Its address, where there is one to open.'),
      copy: z.string().describe('The date of the copy that was read, in English, or “undated”.'),
    }),
  ),
});

export type LawPack = z.infer<typeof lawSchema> & { place: LawPlace };
