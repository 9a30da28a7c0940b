import { z } from 'zod';
import { addressedSections } from './addresses.ts';
import { bilingual, id, isoDate, slug } from './fields.ts';

const slugs = (language: string) => z.array(slug).default([]).describe(`Its ${language} slugs, the latest first.`);

/** Pages that were taken away (`content/withdrawn.yaml`), each with the day and the reason that readers of its address are told. */
export const withdrawnSchema = z.array(
  z.strictObject({
    section: z.enum(addressedSections).describe('The part of the site the page was in.'),
    id: id('The id the page had.'),
    on: isoDate('The day on which it was withdrawn.'),
    title: bilingual(2, 160, 'The title it had.'),
    slugs: z
      .strictObject({ en: slugs('English'), 'fr-CA': slugs('French') })
      .describe('The last part of each address it had, the latest first.'),
    because: bilingual(10, 400, 'Why, in one or two sentences that readers see.'),
  }),
);

export type Withdrawn = z.infer<typeof withdrawnSchema>[number];
