import { likeTyped } from '../../../prose/kept-list.ts';
import { matchesOf } from '../../../prose/matches.ts';
import type { Found } from '../../../prose/phrases.ts';
import { phrases } from '../../../prose/phrases.ts';
import { dictionaryOf } from '../../../spelling/dictionaries.ts';

/**
 * Words that are wrong together, and what was meant, in words for whoever wrote them. `mended` is what those words become where there
 * is only one way.
 */
export type Slip = Found & { better: string; mended?: string | undefined };

/** Looks a plain text through for slips. */
export type Look = (plain: string) => Slip[];

/** What words become: what is said of them as it stands, or what is made of them. */
type Mend = 'swap' | ((words: string) => string | undefined);

/** Is it a French word, capitals and accents as they are? */
export const isFrench = (word: string): boolean => dictionaryOf('fr-CA').has(word, { ignoreCase: false });
/** Is it an English word, capitals as they are? */
export const isEnglish = (word: string): boolean => dictionaryOf('en').has(word, { ignoreCase: false });

/** Slips that a pattern of whole words finds, each with what was meant. */
export function listed(entries: readonly (readonly [typed: string, better: string, mend?: Mend])[]): Look {
  const made = entries.map(([typed, better, mend]) => ({ pattern: phrases([typed], 'gu'), better, mend }));
  return (plain) =>
    made.flatMap(({ pattern, better, mend }) =>
      matchesOf(pattern, plain).map(({ 0: words, index }) => {
        const mended = mend === 'swap' ? likeTyped(words, better) : mend?.(words);
        return { from: index, to: index + words.length, words, better, mended };
      }),
    );
}

/** Slips that a pattern finds and a look at its words confirms. */
export function confirmed(
  pattern: RegExp,
  better: string,
  isSlip: (groups: readonly string[]) => boolean,
  mend?: (groups: readonly string[]) => string | undefined,
): Look {
  return (plain) =>
    matchesOf(pattern, plain)
      .map((match) => ({ index: match.index, groups: [...match].map((group) => group ?? '') }))
      .filter(({ groups }) => isSlip(groups))
      .map(({ index, groups }) => {
        const words = (groups[0] ?? '').trimEnd();
        return { from: index, to: index + words.length, words, better, mended: mend?.(groups)?.trimEnd() };
      });
}

/** Words whose last one becomes another; nothing where that is no word. */
export function endingIn(words: string, last: string, other: string | undefined): string | undefined {
  return other === undefined ? undefined : words.slice(0, words.length - last.length) + other;
}
