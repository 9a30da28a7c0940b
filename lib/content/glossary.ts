import { compareWords, initial } from '../i18n/alphabet.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Library } from './library.ts';
import type { Term } from './schemas/term.ts';

/** The words listed under one letter, in order. */
export type GlossaryLetter = { letter: string; terms: readonly Term[] };

/** The whole glossary in the alphabetical order of a language, cut at each new letter. */
export function glossaryLetters({ terms }: Library, locale: Locale): GlossaryLetter[] {
  const ordered = [...terms.values()].sort((a, b) => compareWords(a.term[locale], b.term[locale], locale));
  return [...Map.groupBy(ordered, ({ term }) => initial(term[locale]))].map(([letter, members]) => ({ letter, terms: members }));
}
