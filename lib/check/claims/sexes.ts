import type { Locale } from '../../i18n/locales.ts';
import type { Value } from '../values/value.ts';
import { shareOf } from './known.ts';

/** The shares that a text gives of women, and those of men. */
export type OfSexes = { women: readonly Value[]; men: readonly Value[] };

const after: Readonly<Record<Locale, RegExp>> = {
  en: /^ ?%? ?(?:of|in|among|for) (?:the |all |adult )?(women|men)(?!\p{L})/iu,
  'fr-CA': /^ ?%? ?(?:des|de|d'|chez les|parmi les|pour les) ?(femmes|hommes)(?!\p{L})/iu,
};
const before: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(women|men)(?: [^.;,:()]{0,24}|, | \()$/iu,
  'fr-CA': /(?<!\p{L})(femmes|hommes)(?: [^.;,:()]{0,24}|, | \()$/iu,
};

/** Which shares of a folded sentence are those of women, and which those of men, by the word that stands with each. */
export function sexesIn(text: string, values: readonly Value[], locale: Locale): OfSexes {
  const named = values
    .filter((value) => shareOf(value) !== undefined)
    .map((value) => ({
      value,
      sex: (after[locale].exec(text.slice(value.to)) ?? before[locale].exec(text.slice(0, value.from)))?.[1]?.toLowerCase(),
    }));
  const of = (...words: readonly string[]): Value[] => named.flatMap(({ value, sex = '' }) => (words.includes(sex) ? [value] : []));
  return { women: of('women', 'femmes'), men: of('men', 'hommes') };
}
