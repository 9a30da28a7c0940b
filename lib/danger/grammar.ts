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

/** One place of a pattern. */
type Piece =
  | { kind: 'one'; of: Choices; optional: boolean }
  | { kind: 'some'; of: Choices | 'any'; most: number }
  | { kind: 'not'; of: Choices };

/** What can stand in a place: words, beginnings of words, and rows of places. */
type Choices = { words: Set<string>; beginnings: string[]; rows: Piece[][]; edge?: 'start' | 'end'; several?: true };

/** Patterns ready to be looked for in the words of a folded text. */
export type Patterns = {
  holds: (text: readonly string[]) => boolean;
  /** The words without what the patterns match, each place of it the end of a sentence. */
  without: (text: readonly string[]) => string[];
};

const several = new Set(
  'ten twelve fifteen twenty thirty forty fourty fifty sixty hundred hundreds dix douze quinze vingt trente quarante cinquante soixante cent dizaine vingtaine trentaine'
    .split(' ')
    .map(undouble),
);

/**
 * Prepares patterns. A pattern is rows separated by “ / ”, and a row is places with a space between them:
 * `a|b_c` one of these, where “b_c” is two words; `suicid*` any ending; `word?` may be missing; `{name}` a slot; `~` up to four small
 * words, which are the slot “small”; `..` and `...` up to two and up to four words of any kind; `#` ten or more; `$` the end of a
 * sentence and `^` its beginning; `-word` not followed by this. Every repetition is bounded, so time grows with the length of a text alone.
 * (Written as regular expressions, the same patterns took a second to compile.)
 */
export function compile(patterns: readonly string[], slots: Slots): Patterns {
  const made = new Map<string, Choices>();
  const rows = patterns.flatMap((pattern) => rowsOf(pattern, slots, made));
  // Most rows can only begin with certain words: the others are not tried.
  const starting = new Map<string, Piece[][]>();
  const others: Piece[][] = [];
  for (const row of rows) {
    const first = firstWords(row);
    if (first === 'any') others.push(row);
    else for (const word of first) starting.set(word, [...(starting.get(word) ?? []), row]);
  }
  const endAt = (text: readonly string[], at: number): number | undefined => {
    let end: number | undefined;
    const found = (to: number) => {
      end = to;
      return true;
    };
    const tried = [...(starting.get(text[at] as string) ?? []), ...others];
    return tried.some((row) => matchRow(row, 0, text, at, found)) ? end : undefined;
  };
  return {
    holds: (text) => text.some((_, at) => endAt(text, at) !== undefined),
    without: (text) => {
      const left: string[] = [];
      for (let at = 0; at < text.length; ) {
        const end = endAt(text, at);
        left.push(end === undefined || end === at ? (text[at] as string) : '.');
        at = end === undefined || end === at ? at + 1 : end;
      }
      return left;
    },
  };
}

function rowsOf(pattern: string, slots: Slots, made: Map<string, Choices>): Piece[][] {
  return pattern.split(' / ').map((row) =>
    row
      .trim()
      .split(/\s+/)
      .map((piece) => pieceOf(piece, slots, made)),
  );
}

function pieceOf(written: string, slots: Slots, made: Map<string, Choices>): Piece {
  const choices = (words: string) => choicesOf(words, slots, made);
  if (written === '~') return { kind: 'some', of: choices('{small}'), most: 4 };
  if (written === '..') return { kind: 'some', of: 'any', most: 2 };
  if (written === '...') return { kind: 'some', of: 'any', most: 4 };
  if (written.startsWith('-')) return { kind: 'not', of: choices(written.slice(1)) };
  const optional = written.endsWith('?');
  return { kind: 'one', of: choices(optional ? written.slice(0, -1) : written), optional };
}

function choicesOf(written: string, slots: Slots, made: Map<string, Choices>): Choices {
  const known = made.get(written);
  if (known) return known;
  const choices: Choices = { words: new Set(), beginnings: [], rows: [] };
  made.set(written, choices);
  for (const word of written.split('|')) {
    const name = /^\{(.+)\}$/.exec(word)?.[1];
    if (name !== undefined) {
      const slot = slots[name];
      if (slot === undefined) throw new Error(`No slot is called “${name}”.`);
      choices.rows.push(...rowsOf(slot, slots, made));
    } else if (word === '$') choices.edge = 'end';
    else if (word === '^') choices.edge = 'start';
    else if (word === '#') choices.several = true;
    else if (word.includes('_')) choices.rows.push(word.split('_').map((part) => pieceOf(part, slots, made)));
    else if (word.endsWith('*')) choices.beginnings.push(undouble(word.slice(0, -1)));
    else choices.words.add(undouble(word));
  }
  return choices;
}

/** The words a row can begin with, or any. */
function firstWords([first]: readonly Piece[]): ReadonlySet<string> | 'any' {
  if (first?.kind !== 'one' || first.optional || first.of.edge || first.of.several || first.of.beginnings.length > 0) return 'any';
  const found = new Set(first.of.words);
  for (const row of first.of.rows) {
    const inner = firstWords(row);
    if (inner === 'any') return 'any';
    for (const word of inner) found.add(word);
  }
  return found;
}

type Then = (to: number) => boolean;

function matchRow(row: readonly Piece[], place: number, text: readonly string[], at: number, then: Then): boolean {
  const piece = row[place];
  if (piece === undefined) return then(at);
  const next = (to: number) => matchRow(row, place + 1, text, to, then);
  if (piece.kind === 'not') return !matchChoices(piece.of, text, at, () => true) && next(at);
  if (piece.kind === 'one') return matchChoices(piece.of, text, at, next) || (piece.optional && next(at));
  return matchSome(piece.of, piece.most, text, at, next);
}

function matchSome(of: Choices | 'any', most: number, text: readonly string[], at: number, then: Then): boolean {
  const more = (to: number) => matchSome(of, most - 1, text, to, then);
  if (most > 0 && (of === 'any' ? isWord(text[at]) && more(at + 1) : matchChoices(of, text, at, more))) return true;
  return then(at);
}

function matchChoices({ words, beginnings, rows, edge, several: many }: Choices, text: readonly string[], at: number, then: Then): boolean {
  const word = text[at];
  if (edge === 'end' && word === '.' && then(at)) return true;
  if (edge === 'start' && (at === 0 || text[at - 1] === '.') && then(at)) return true;
  if (word === undefined) return false;
  const fits =
    words.has(word) || beginnings.some((start) => word.startsWith(start)) || (many && (/^[1-9]\d+$/.test(word) || several.has(word)));
  return (fits && then(at + 1)) || rows.some((row) => matchRow(row, 0, text, at, then));
}

function isWord(word: string | undefined): boolean {
  return word !== undefined && word !== '.';
}
