import { undouble } from './fold.ts';

/** Names for what can stand in one place of a pattern: alternatives separated by “ / ”, written as patterns are. */
export type Slots = Readonly<Record<string, string>>;

/** What one language says in danger, as patterns. */
export type Grammar = {
  slots: Slots;
  /** Ordinary sayings that only sound like danger; taken out of a text before anything else is looked for. */
  harmless: readonly string[];
  /** Someone is, or may be, in danger. */
  danger: readonly string[];
  /** Words for a danger, which may also be only what a reader wants to know about. */
  subjects: readonly string[];
  /** Words of someone who asks about a subject, and of someone who speaks of a person. */
  asking: readonly string[];
  personal: readonly string[];
  /** Spellings of speech and of short messages, and what they stand for, in folded text. */
  spellings: readonly (readonly [RegExp, string])[];
  /** Long words that are recognized with one slip in them, and words that look like them and are not. */
  slips: readonly string[];
  notSlips: readonly string[];
};

const anyWord = '[a-z0-9]+ ';
const several =
  '(?:[1-9][0-9]+|ten|twelve|fifteen|twenty|thirty|forty|fourty|fifty|sixty|hundred|hundreds|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|dizaine|vingtaine|trentaine) ';

/**
 * Makes one expression of patterns. A pattern is words in a row:
 * `a|b_c` one of these, where “b_c” is two words; `suicid*` any ending; `word?` may be missing; `{name}` a slot; `~` up to four small
 * words, which are the slot “small”; `..` and `...` up to two and up to four words of any kind; `#` ten or more; `$` the end of a
 * sentence and `^` its beginning; `-word` not followed by this. Every repetition is bounded, so time grows with the length of a text alone.
 */
export function compile(patterns: readonly string[], slots: Slots): RegExp {
  return new RegExp(`(?<= )(?:${patterns.map((pattern) => expand(pattern, slots)).join('|')})`, 'g');
}

function expand(pattern: string, slots: Slots): string {
  return `(?:${pattern
    .split(' / ')
    .map((row) =>
      row
        .trim()
        .split(/\s+/)
        .map((piece) => expandPiece(piece, slots))
        .join(''),
    )
    .join('|')})`;
}

function expandPiece(piece: string, slots: Slots): string {
  if (piece.length > 1 && piece.endsWith('?')) return `(?:${expandPiece(piece.slice(0, -1), slots)})?`;
  if (piece.length > 1 && piece.startsWith('-')) return `(?!${expandPiece(piece.slice(1), slots)})`;
  if (piece === '~') return `(?:(?:${slots.small ?? ''}) ){0,4}`;
  if (piece === '..') return `(?:${anyWord}){0,2}`;
  if (piece === '...') return `(?:${anyWord}){0,4}`;
  if (piece === '#') return undouble(several);
  if (piece === '^') return '(?<=^ |\\. )';
  return `(?:${piece
    .split('|')
    .map((word) => expandWord(word, slots))
    .join('|')})`;
}

function expandWord(word: string, slots: Slots): string {
  if (word === '$') return '(?=\\. )';
  if (word.endsWith('_$')) return `${expandWord(word.slice(0, -2), slots)}(?=\\. )`;
  const name = /^\{(.+)\}$/.exec(word)?.[1];
  if (name === undefined) return `${undouble(word).replaceAll('_', ' ').replaceAll('*', '[a-z]*')} `;
  const slot = slots[name];
  if (slot === undefined) throw new Error(`No slot is called “${name}”.`);
  return expand(slot, slots);
}
