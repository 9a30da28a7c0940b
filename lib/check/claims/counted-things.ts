import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';
import { fold } from '../values/fold.ts';
import { valuesIn } from '../values.ts';

/** What only statisticians read, by its name. */
export const namesEffectSize: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:effect sizes?|smd|standardized)(?!\p{L})/iu,
  'fr-CA': /(?<!\p{L})(?:tailles? d'effet|dms|standardisée?s?)(?!\p{L})/iu,
};

/** “Thirteen said they had healed”: people, although no word says so. */
export const countsWhoDid: Readonly<Record<Locale, RegExp>> = {
  en: /^ (?:said|saw|found|slept|experienced|called|felt|reported|had|were|stopped|dropped|left|got|improved|answered|healed|recovered|responded)(?!\p{L})/iu,
  'fr-CA':
    /^ (?:se (?:disaient|sentaient|sont)|s'(?:estimaient|étaient|en)|disaient|ont|avaient|voyaient|étaient|allaient|n'(?:ont|avaient|étaient))(?!\p{L})/iu,
};

/** Is what follows a number a thing that one of the records counts: “seven diets”, where 17 were? */
export function isCountedIn(references: readonly Reference[], after: string, locale: Locale): boolean {
  const noun = nounIn(after);
  return noun !== undefined && references.some((reference) => nounsCounted(reference)[locale].has(noun));
}

const nounsCounted = onceForEach(({ finding, population, intervention }: Reference): Readonly<Record<Locale, ReadonlySet<string>>> => {
  const inLocale = (locale: Locale): Set<string> =>
    new Set(
      [finding, population, intervention].flatMap((field) => {
        const text = field ? fold(field[locale]) : '';
        return valuesIn(text, locale).flatMap(({ kind, to }) => (kind === 'count' ? (nounIn(text.slice(to, to + 28)) ?? []) : []));
      }),
    );
  return { en: inLocale('en'), 'fr-CA': inLocale('fr-CA') };
});

/** The first letters of what is counted: “different diets or supplements”. */
function nounIn(after: string): string | undefined {
  return /^ (?:(?:small|randomized|more|other|different|various|petite?s?|autres|différente?s) )?(\p{L}{4,})/u
    .exec(after)?.[1]
    ?.toLowerCase()
    .slice(0, 5);
}
