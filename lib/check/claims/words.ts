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
    Object.fromEntries(Object.entries(said).map(([concept, pattern]) => [concept, wholeWords(pattern, 'giu')])),
  ]),
) as Record<Locale, Record<Concept, RegExp>>;

/** Does a folded sentence speak of this? */
export function speaksOf(concept: Concept, text: string, locale: Locale): boolean {
  // Not `test`, which goes on after the last match of a global pattern.
  return text.search(patterns[locale][concept]) !== -1;
}

/** Words of a folded sentence, and where they stand in it. */
export type Spoken = { from: number; to: number; words: string };

/** Where a folded sentence first speaks of this. */
export function whereOf(concept: Concept, text: string, locale: Locale): Spoken | undefined {
  const pattern = patterns[locale][concept];
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  return match === null ? undefined : spoken(match);
}

/** Every place where a folded sentence speaks of this. */
export function placesOf(concept: Concept, text: string, locale: Locale): Spoken[] {
  return matchesOf(patterns[locale][concept], text).map(spoken);
}

/** The words of a match, and where they stand. */
export function spoken({ 0: words, index: from }: RegExpExecArray): Spoken {
  return { from, to: from + words.length, words };
}
