import type { Locale } from '../../i18n/locales.ts';
import { remembering } from './remember.ts';
import { countWords, sentencesOf } from './sentences.ts';

/** How hard a text is: the school grade of Flesch and Kincaid in English, the ease of Kandel and Moles in French (100 is easiest). */
export type Level = { words: number; value: number };

type Formula = { vowels: RegExp; silent: RegExp; of: (wordsPerSentence: number, syllablesPerWord: number) => number };

const formulas: Readonly<Record<Locale, Formula>> = {
  en: {
    vowels: /[aeiouy]+/giu,
    silent: /(?<=[^aeiouy])e(?:s|d)?$/iu,
    of: (words, syllables) => 0.39 * words + 11.8 * syllables - 15.59,
  },
  'fr-CA': {
    vowels: /[aeiouyàâäéèêëîïôöùûüœæ]+/giu,
    silent: /e(?:s|nt)?$/iu,
    of: (words, syllables) => 207 - 1.015 * words - 73.6 * syllables,
  },
};

/** @param texts the passages of one section, each with its sentences whole */
export function levelOf(texts: readonly string[], locale: Locale): Level {
  const counts = texts.map((text) => countsOf(text, locale));
  const sentences = counts.reduce((sum, count) => sum + count.sentences, 0);
  const words = counts.reduce((sum, count) => sum + count.words, 0);
  const syllables = counts.reduce((sum, count) => sum + count.syllables, 0);
  const value = formulas[locale].of(words / Math.max(1, sentences), syllables / Math.max(1, words));
  return { words, value: Math.round(value * 10) / 10 };
}

const countsOf = remembering((text, locale) => ({
  sentences: sentencesOf(text).length,
  words: countWords(text),
  syllables: syllablesIn(text, formulas[locale]),
}));

/** Vowels that stand together count as one syllable; a final silent e counts for none. */
function syllablesIn(text: string, { vowels, silent }: Formula): number {
  return (text.match(/\p{L}+/gu) ?? []).reduce((sum, word) => sum + Math.max(1, word.replace(silent, '').match(vowels)?.length ?? 1), 0);
}
