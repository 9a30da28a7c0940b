import { matchesOf } from '../../../prose/matches.ts';
import type { Found } from '../../../prose/phrases.ts';
import { phrases } from '../../../prose/phrases.ts';
import { dictionaryOf } from '../../../spelling/dictionaries.ts';

/** Words that are wrong together, with what was meant. */
export type Slip = Found & { better: string };

/** Looks a plain text through for slips. */
export type Look = (plain: string) => Slip[];

/** Is it a French word, capitals and accents as they are? */
export const isFrench = (word: string): boolean => dictionaryOf('fr-CA').has(word, { ignoreCase: false });
/** Is it an English word, capitals as they are? */
export const isEnglish = (word: string): boolean => dictionaryOf('en').has(word, { ignoreCase: false });

/** Slips that a pattern of whole words finds, each with what was meant. */
export function listed(entries: readonly (readonly [typed: string, better: string])[]): Look {
  const made = entries.map(([typed, better]) => ({ pattern: phrases([typed], 'gu'), better }));
  return (plain) =>
    made.flatMap(({ pattern, better }) =>
      matchesOf(pattern, plain).map(({ 0: words, index }) => ({ from: index, to: index + words.length, words, better })),
    );
}

/** Slips that a pattern finds and a look at its words confirms. */
export function confirmed(pattern: RegExp, better: string, isSlip: (groups: readonly string[]) => boolean): Look {
  return (plain) =>
    matchesOf(pattern, plain)
      .filter((match) => isSlip([...match].map((group) => group ?? '')))
      .map(({ 0: words, index }) => ({ from: index, to: index + words.trimEnd().length, words: words.trimEnd(), better }));
}
