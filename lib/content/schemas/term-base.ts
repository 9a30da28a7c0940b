import { z } from 'zod';
import { bilingual } from './fields.ts';

const refused = (language: string) =>
  z
    .array(z.string().trim().min(2, { error: 'must have at least 2 characters' }))
    .describe(`Words not to use ${language}; an empty list when there are none.`);

/** One thing and its one name in each language (`content/terms.yaml`), with the names it is not given and the reason. */
export const termBaseSchema = z.array(
  z.strictObject({
    say: bilingual(2, 120, 'The words to use.'),
    not: z.strictObject({ en: refused('in English'), 'fr-CA': refused('in French') }).describe('The words not to use.'),
    why: bilingual(5, 300, 'The reason, for editors.'),
  }),
);

export type TermBase = z.infer<typeof termBaseSchema>;
