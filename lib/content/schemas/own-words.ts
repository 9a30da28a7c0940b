import { z } from 'zod';
import { locales } from '../../i18n/locales.ts';

const list = (description: string) =>
  z
    .array(
      z
        .string()
        .trim()
        .min(1)
        .regex(/^[^,;]*$/, { error: 'must be one word or one name; the next one goes on a line of its own' }),
    )
    .describe(description);

/** Words that the dictionaries of spelling lack (`content/words.yaml`): names, abbreviations, drugs. */
export const ownWordsSchema = z.strictObject({
  both: list('Words that are right in both languages: names of people, places and studies, abbreviations, drugs.').default([]),
  ...(Object.fromEntries(locales.map((locale) => [locale, list('Words that are right in this language.').default([])])) as Record<
    (typeof locales)[number],
    z.ZodDefault<z.ZodArray<z.ZodString>>
  >),
});

export type OwnWords = z.infer<typeof ownWordsSchema>;
