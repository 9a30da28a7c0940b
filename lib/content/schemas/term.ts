import { z } from 'zod';
import { topics } from './article.ts';
import { bilingual, choiceOf, entryId, words } from './fields.ts';

const synonymsIn = (language: string) => z.array(words(2, 60, `Other names ${language}; empty when none.`));

/** One word of the glossary, in both languages (`content/glossary/<id>.yaml`). */
export const termSchema = z.strictObject({
  term: bilingual(2, 90, 'The word as a dictionary would list it, in lower case.'),
  abbreviation: bilingual(2, 12, 'Its abbreviation, such as CBT and TCC.').optional(),
  synonyms: z
    .strictObject({ en: synonymsIn('in English'), 'fr-CA': synonymsIn('in Canadian French') })
    .describe('Other names for the same thing; an empty list in a language that has none.')
    .optional(),
  definition: bilingual(30, 260, 'One or two plain sentences that say what it is: no figure, and nothing about how well it works.'),
  topic: choiceOf('Topics', z.enum(topics).describe('The subject it belongs to.')).optional(),
  related: z
    .array(entryId('terms', 'The id of another word.'))
    .describe('Words to read next: ids of files in content/glossary.')
    .optional(),
});

export type Term = z.infer<typeof termSchema> & { id: string };
