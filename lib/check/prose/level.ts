import type { Locale } from '../../i18n/locales.ts';
import { countWords, sentencesOf } from './sentences.ts';

/** How hard a text is: the school grade of Flesch and Kincaid in English, the ease of Kandel and Moles in French (100 is easiest). */
export type Level = { words: number; value: number };

const pattern: Readonly<Record<Locale, RegExp>> = {
  en: /[aeiouy]+/giu,
  'fr-CA': /[aeiouyàâäéèêëîïôöùûüœæ]+/giu,
};

/** @param texts the passages of one section, each with its sentences whole */
export function levelOf(texts: readonly string[], locale: Locale): Level {
  const sentences = texts.reduce((sum, text) => sum + sentencesOf(text).length, 0);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const syllables = texts.reduce((sum, text) => sum + syllablesIn(text, locale), 0);
  if (words === 0 || sentences === 0) return { words, value: locale === 'en' ? 0 : 100 };
  const value =
    locale === 'en'
      ? 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
      : 207 - 1.015 * (words / sentences) - 73.6 * (syllables / words);
  return { words, value: Math.round(value * 10) / 10 };
}

/** Vowels that stand together count as one syllable; a final silent e counts for none. */
function syllablesIn(text: string, locale: Locale): number {
  return (text.match(/\p{L}+/gu) ?? []).reduce((sum, word) => {
    const spoken = locale === 'en' ? word.replace(/(?<=[^aeiouy]{1})e(?:s|d)?$/iu, '') : word.replace(/e(?:s|nt)?$/iu, '');
    return sum + Math.max(1, spoken.match(pattern[locale])?.length ?? 1);
  }, 0);
}
