import { latin } from './latin.ts';
import { matchesOf } from './matches.ts';
/** Words found in a text: where they begin, where they end, and how they are typed. */
export type Found = { from: number; to: number; words: string };

const wordStart = String.raw`(?<![\p{L}\p{N}_-])`;
const wordEnd = String.raw`(?![\p{L}\p{N}_])`;

/**
 * A pattern for whole words and phrases, whatever their capitals: each is the source of a regular expression, in which a space
 * stands for any number of them. For texts made plain by `flat`.
 *
 * @param flags `gu` where capitals count
 */
export function phrases(sources: readonly string[], flags: 'giu' | 'gu' = 'giu'): RegExp {
  return new RegExp(latin(`${wordStart}(?:${sources.map(spaced).join('|')})${wordEnd}`), flags);
}

/** The place of each phrase of a list in a text made plain by `flat`. */
export function find(pattern: RegExp, plain: string, typed: string = plain): Found[] {
  return matchesOf(pattern, plain).map(({ 0: match, index }) => {
    const to = index + match.trimEnd().length;
    return { from: index, to, words: typed.slice(index, to).replace(/\s+/gu, ' ') };
  });
}

/** A space stands for any number of them, and `\p{L}+` between spaces for a whole word, with its apostrophes and hyphens. */
function spaced(source: string): string {
  return source
    .replace(/\\p\{L\}\+(?= )|(?<= )\\p\{L\}\+(?=\))/g, "[\\p{L}\\p{N}'-]+")
    .replaceAll(' ?', ' *')
    .replace(/ (?!\*)/g, ' +');
}
