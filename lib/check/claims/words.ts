import type { Locale } from '../../i18n/locales.ts';
import { matchesOf } from '../prose/matches.ts';
import { wholeWords } from '../values/fold.ts';
import type { Concept } from './concepts.ts';
import { english } from './words-english.ts';
import { french } from './words-french.ts';

const words: Readonly<Record<Locale, Readonly<Record<Concept, string>>>> = { en: english, 'fr-CA': french };

const patterns = Object.fromEntries(
  Object.entries(words).map(([locale, said]) => [
    locale,
    Object.fromEntries(Object.entries(said).map(([concept, pattern]) => [concept, wholeWords(pattern)])),
  ]),
) as Record<Locale, Record<Concept, RegExp>>;

/** Does a folded sentence speak of this? */
export function speaksOf(concept: Concept, text: string, locale: Locale): boolean {
  return patterns[locale][concept].test(text);
}

/** Where a folded sentence first speaks of this. */
export function whereOf(concept: Concept, text: string, locale: Locale): { from: number; to: number; words: string } | undefined {
  const match = patterns[locale][concept].exec(text);
  return match ? { from: match.index, to: match.index + match[0].length, words: match[0] } : undefined;
}

/** Each pattern as one that goes on after its first match. */
const everywhere = new Map<RegExp, RegExp>();

/** Every place where a folded sentence speaks of this. */
export function placesOf(concept: Concept, text: string, locale: Locale): { from: number; to: number; words: string }[] {
  const pattern = everywhere.get(patterns[locale][concept]) ?? new RegExp(patterns[locale][concept], 'giu');
  everywhere.set(patterns[locale][concept], pattern);
  return matchesOf(pattern, text).map((match) => ({ from: match.index, to: match.index + match[0].length, words: match[0] }));
}
