import { matchesOf } from '../prose/matches.ts';
import { wholeWords } from '../values/fold.ts';

/** A pattern that finds each of these words in a folded text, one after another. */
export function everyOne(words: string): RegExp {
  return wholeWords(words, 'giu');
}

/** How often the words of such a pattern stand in a folded text. */
export function countOf(words: RegExp, text: string): number {
  return matchesOf(words, text).length;
}
