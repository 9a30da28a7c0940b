import { matchesOf } from './matches.ts';
import type { Found } from './phrases.ts';
import { find, phrases } from './phrases.ts';
import { rememberingText } from './remember.ts';
import { rememberingSilence } from './remember-silence.ts';

/** Words to avoid, as the source of a pattern; what to say instead; and whether the one may stand for the other as it is. */
export type Kept = readonly [avoid: string, say: string, swap?: 'swap'];

/** Words of a list found in a text, with what to say instead. */
export type Listed = Found & { say: string; swap: boolean };

/** Looks for all words of a list in a plain text; the list is made ready once. Plain words are looked up, the others matched. */
export function lookingFor(list: readonly Kept[]): (plain: string, typed: string) => Listed[] {
  const single = new Map(list.filter(([avoid]) => isWord(avoid)).map(([avoid, say, swap]) => [avoid, { say, swap: swap === 'swap' }]));
  const others = list.filter(([avoid]) => !isWord(avoid));
  const any = phrases(others.map(([avoid]) => avoid));
  const each = others.map(([avoid, say, swap]) => ({ pattern: phrases([avoid]), say, swap: swap === 'swap' }));
  return rememberingSilence((plain: string, typed: string) => {
    const words = single.size === 0 ? [] : lookedUp(single, plain, typed);
    if (others.length === 0 || plain.search(any) === -1) return words;
    const places = each.flatMap(({ pattern, say, swap }) => find(pattern, plain, typed).map((one) => ({ ...one, say, swap })));
    const all = [...places, ...words];
    return all.filter((one, at) => !all.some((other, index) => index < at && other.from < one.to && one.from < other.to));
  });
}

function isWord(avoid: string): boolean {
  return /^[\p{L}'-]+$/u.test(avoid);
}

const word = /(?<![\p{L}\p{N}_-])\p{L}[\p{L}'-]*(?![\p{L}\p{N}_])/gu;

/** The words of a text, told apart once for all lists: nearly no text holds one that is looked for. */
const wordsIn = rememberingText((plain) => plain.toLowerCase().match(word) ?? []);

function lookedUp(single: ReadonlyMap<string, { say: string; swap: boolean }>, plain: string, typed: string): Listed[] {
  if (!wordsIn(plain).some((one) => single.has(one))) return [];
  return matchesOf(word, plain).flatMap(({ 0: words, index }) => {
    const entry = single.get(words.toLowerCase());
    const to = index + words.length;
    return entry ? [{ from: index, to, words: typed.slice(index, to), ...entry }] : [];
  });
}

/** A replacement with the capitals of the words it stands for. */
export function likeTyped(typed: string, say: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase()) return say.toUpperCase();
  const initial = typed[0] ?? '';
  return initial !== initial.toLowerCase() ? (say[0] ?? '').toUpperCase() + say.slice(1) : say;
}
