import type { Locale } from '../i18n/locales.ts';
import { stopWords } from './stop-words.ts';

/** A word of a text: where it stands, how it is written without accents and capitals, and the stem by which it is found. */
export type Word = { start: number; end: number; plain: string; stem: string };

// One repeated class and no nesting: time grows with the length of the text alone, whatever it holds.
const pattern = /[\p{L}\p{N}\p{M}\u00ad'’]+/gu;
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|presqu|puisqu|quoiqu)['’]+/i;
const plainLetters = /^[a-z0-9]*$/;
const apostrophe = /['’]/;
/** What is no letter of a word: accents, apostrophes, soft hyphens. */
const marks = /[\p{M}\u00ad'’]/gu;

/** A word in lower case, without accents or ligatures. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (plainLetters.test(lower)) return lower;
  return lower.replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(marks, '');
}

/**
 * The words of a text in one language, in order; elided articles (“l’insomnie”) and the English possessive are left out.
 *
 * @param known stems found before, for whoever reads many texts: a library repeats its words
 */
export function words(text: string, locale: Locale, known?: Map<string, string>): Word[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index }) => {
    const joined = apostrophe.test(written);
    const before = joined ? (elided.exec(written)?.[0].length ?? 0) : 0;
    const plain = fold(joined ? written.slice(before).replace(/['’]s?['’]*$/i, '') : written);
    if (plain === '') return [];
    const cut = known?.get(plain) ?? stemmers[locale](plain);
    known?.set(plain, cut);
    return [{ start: index + before, end: index + written.length, plain, stem: cut }];
  });
}

/** Is this word too common to search for? */
export function isStopWord({ plain }: Word, locale: Locale): boolean {
  return stopWords[locale].has(plain);
}

/** The words of a text that are worth finding. */
export function searchableWords(text: string, locale: Locale, known?: Map<string, string>): Word[] {
  return words(text, locale, known).filter((word) => !isStopWord(word, locale));
}

/** Cuts a word without accents to its stem, by which its forms are found. */
const stemmers: Record<Locale, (plain: string) => string> = { en: stemEnglish, 'fr-CA': stemFrench };

/** Takes off plurals, -ing and -ed, and a final e. */
function stemEnglish(word: string): string {
  if (word.length < 4) return word.replace(/(.[^isu])s$/, '$1');
  let cut = word;
  if (cut.endsWith('ies') && cut.length > 4) cut = cut.slice(0, -2);
  else if (/(?:[sxz]|[cs]h)es$/.test(cut)) cut = cut.slice(0, -2);
  else if (/[^isu]s$/.test(cut)) cut = cut.slice(0, -1);
  const [, rest = ''] = /^(.*[aeiouy].*)(?:ing|[^e]ed)$/.exec(cut) ?? [];
  if (rest.length >= 3 || (rest.length === 2 && cut.endsWith('ed'))) cut = undoubled(cut.slice(0, cut.endsWith('ing') ? -3 : -2));
  return cut.length > 3 ? cut.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i') : cut;
}

function undoubled(word: string): string {
  return /([^aeiouylsz])\1$/.test(word) ? word.slice(0, -1) : word;
}

const endings: readonly [RegExp, string][] = [
  [/euse$/, 'eu'],
  [/ive$/, 'if'],
  [/(e[ln])[ln]e$/, '$1'],
  [/trice$/, 'teur'],
  [/iere$/, 'ier'],
  [/ique$/, 'ic'],
];

/** Takes off plurals, feminines, infinitives and past participles: J. Savoy’s minimal stemmer, with a few common endings added. */
function stemFrench(word: string): string {
  if (word.length < 4) return word;
  let cut = word.length > 4 && word.endsWith('aux') ? `${word.slice(0, -2)}l` : word.replace(/[sx]$/, '');
  if (cut.length > 5) for (const [ending, other] of endings) cut = cut.replace(ending, other);
  for (const letter of ['r', 'e', 'e']) if (cut.length > 4 && cut.endsWith(letter)) cut = cut.slice(0, -1);
  return cut.length > 4 && /([^aeiou])\1$/.test(cut) ? cut.slice(0, -1) : cut;
}
