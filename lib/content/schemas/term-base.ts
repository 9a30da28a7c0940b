import { z } from 'zod';
import { bilingual } from './fields.ts';

const unwanted = z.array(z.string().trim().min(2)).default([]);

/** Which word the clinic uses for one thing, and which it does not (`content/terms.yaml`). */
export const termBaseSchema = z.array(
  z.strictObject({
    say: bilingual(2, 120, 'What the clinic says.'),
    not: z
      .strictObject({ en: unwanted, 'fr-CA': unwanted })
      .describe('What it does not say, in each language; an empty list where nothing is to be avoided.'),
    why: bilingual(5, 300, 'Why, in one sentence.'),
  }),
);

export type TermBase = z.infer<typeof termBaseSchema>;
