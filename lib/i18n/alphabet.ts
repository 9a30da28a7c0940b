import type { Locale } from './locales.ts';

const collators = { en: new Intl.Collator('en-CA'), 'fr-CA': new Intl.Collator('fr-CA') } satisfies Record<Locale, Intl.Collator>;

/** Compares two words in the alphabetical order of a language, in which é stands with e. */
export function compareWords(a: string, b: string, locale: Locale): number {
  return collators[locale].compare(a, b);
}

/**
 * The letter a word is listed under, without its accent.
 * @example initial('étourdissement') // 'E'
 */
export function initial(word: string): string {
  const [letter = ''] = word.normalize('NFD').replace(/^œ/i, 'o').replace(/^æ/i, 'a');
  return letter.toUpperCase();
}
