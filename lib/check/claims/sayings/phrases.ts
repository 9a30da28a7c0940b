import type { Locale } from '../../../i18n/locales.ts';
import { rememberingText } from '../../prose/remember.ts';

/** One place of a phrase: the words that may stand there, whether it may be left out, or a gap of a few words of any kind. */
type Slot = { words: ReadonlySet<string>; stems: readonly string[]; optional: boolean; gap: boolean };
type Phrase = { idea: string; slots: readonly Slot[] };

/** Words of a sentence that speak of an idea, as places in its list of words. */
export type Spot = { from: number; to: number };
/** What a sentence speaks of, and where. */
export type Ideas = ReadonlyMap<string, readonly Spot[]>;

/** A look at the words of a sentence for every idea of a list at once. */
export type Looking = (words: readonly string[]) => Ideas;

const articles: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(['the', 'a', 'an']),
  'fr-CA': new Set(['le', 'la', 'les', 'l', 'un', 'une', 'des', 'du', 'de', 'd']),
};

/** The small words of a folded sentence in order, without articles; what a hyphen or an apostrophe joins is two words. */
export function wordsOf(text: string, locale: Locale): string[] {
  return (inOneWord(text.toLowerCase()).match(/[\p{L}\p{N}]+|%/gu) ?? []).filter((word) => !articles[locale].has(word));
}

/** “No one” is one word, as “nobody” is: a phrase may name either. */
function inOneWord(text: string): string {
  return text.replaceAll('no one', 'nobody');
}

const widest = 4;
/** What no gap leaps over: “experts do not agree” is no “experts agree”. */
const denying: ReadonlySet<string> = new Set(['not', 'no', 'never', 'ne', 'n', 'pas', 'jamais', 'aucun', 'aucune']);

/**
 * Makes a list of phrases ready. A phrase is words between spaces, an idea its phrases between commas: `a/b` is either word, `fear*` any
 * ending, `very?` a word that may be missing, `#` a number, and `…` up to four words of any kind.
 */
export function lookingFor(lists: Readonly<Record<string, string>>, locale: Locale): Looking {
  const byWord = new Map<string, Phrase[]>();
  const byStem = new Map<string, Phrase[]>();
  for (const phrase of Object.entries(lists).flatMap(([idea, list]) => phrasesOf(idea, list, locale))) {
    const [first] = phrase.slots;
    for (const word of first?.words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
    for (const stem of first?.stems ?? []) byStem.set(stem, [...(byStem.get(stem) ?? []), phrase]);
  }
  const begunBy = rememberingText((word) => grouped(startingWith(word, byWord, byStem)));
  return (words) => {
    const found = new Map<string, Spot[]>();
    words.forEach((word, from) => {
      const { bySecond, others } = begunBy(word);
      for (const { idea, slots } of bySecond.get(words[from + 1] ?? '') ?? others) {
        const to = endOf(slots, words, 1, from + 1);
        if (to !== undefined) found.set(idea, [...(found.get(idea) ?? []), { from, to }]);
      }
    });
    return found;
  };
}

/** Worked out once for each word: a site has few, and says each often. */
function startingWith(word: string, byWord: ReadonlyMap<string, Phrase[]>, byStem: ReadonlyMap<string, Phrase[]>): Phrase[] {
  const begun = [...(byWord.get(word) ?? []), ...((/^\d/.test(word) && byWord.get('#')) || [])];
  for (let length = word.length; length > 1; length -= 1) begun.push(...(byStem.get(word.slice(0, length)) ?? []));
  return begun;
}

/** Phrases that begin alike, by the second word: those that ask for it, since most go no further, and those that any word may follow. */
function grouped(phrases: readonly Phrase[]): { bySecond: ReadonlyMap<string, readonly Phrase[]>; others: readonly Phrase[] } {
  const isOpen = ({ slots: [, second] }: Phrase): boolean =>
    !second || second.gap || second.optional || second.stems.length > 0 || second.words.has('#');
  const others = phrases.filter(isOpen);
  const asking = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    if (isOpen(phrase)) continue;
    for (const word of phrase.slots[1]?.words ?? []) asking.set(word, [...(asking.get(word) ?? []), phrase]);
  }
  return { bySecond: new Map([...asking].map(([word, some]) => [word, [...some, ...others]])), others };
}

/** Where the slots from one on end, when they match the words from a place on. */
function endOf(slots: readonly Slot[], words: readonly string[], slot: number, at: number): number | undefined {
  const next = slots[slot];
  if (!next) return at;
  if (next.gap) {
    for (let skip = 0; skip <= widest; skip += 1) {
      const end = endOf(slots, words, slot + 1, at + skip);
      if (end !== undefined) return end;
      if (denying.has(words[at + skip] ?? '')) return undefined;
    }
    return undefined;
  }
  const word = words[at];
  const end = word !== undefined && fits(next, word) ? endOf(slots, words, slot + 1, at + 1) : undefined;
  return end ?? (next.optional ? endOf(slots, words, slot + 1, at) : undefined);
}

function fits({ words, stems }: Slot, word: string): boolean {
  return words.has(word) || (words.has('#') && /^\d/.test(word)) || stems.some((stem) => word.startsWith(stem));
}

function phrasesOf(idea: string, list: string, locale: Locale): Phrase[] {
  return inOneWord(list)
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => ({ idea, slots: phrase.split(/[\s'-]+/u).flatMap((slot) => slotOf(slot, locale)) }))
    .filter(({ slots }) => slots.length > 0);
}

function slotOf(typed: string, locale: Locale): Slot[] {
  if (articles[locale].has(typed)) return [];
  const optional = typed.endsWith('?');
  const words = typed.replace(/\?$/, '').split('/');
  const stems = words.flatMap((word) => (word.endsWith('*') ? [word.slice(0, -1)] : []));
  return [{ words: new Set(words.filter((word) => !word.endsWith('*'))), stems, optional, gap: typed === '…' }];
}
