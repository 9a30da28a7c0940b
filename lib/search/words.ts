import type { Locale } from '../i18n/locales.ts';
import { stopWords } from './stop-words.ts';
import { units } from './units.ts';

/**
 * A word of a text: where it stands, how it is written without accents and capitals, and the stem by which it is found. A part of a
 * compound stands where the compound does.
 */
export type Word = { start: number; end: number; plain: string; stem: string; part?: true };

/** Every sign that is typed for an apostrophe. */
const apostrophes = "'’‘‛ʼʻʹˈ´`′＇";
const invisible = '\\p{Cf}\\u034f\\u{fe00}-\\u{fe0f}';
const separator = '[\\s.\\u2010-\\u2013-]';

/*
 * In order: a telephone number, a short one with hyphens (9-8-8), an abbreviation with points or with spaces, a number, a word. One repeated class
 * and no nesting: time grows with the length of the text alone, whatever it holds.
 */
const pattern = new RegExp(
  [
    `(?<![\\d+])(?:\\+?1${separator}?)?\\(?\\d{3}\\)?${separator}?\\d{3}${separator}?\\d{4}(?!\\d)`,
    '(?<![\\d-])\\d[-\\u2011]\\d[-\\u2011]\\d(?![\\d-])',
    '(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+\\.?(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}])\\p{L}\\.(?:[ \\u00a0]\\p{L}\\.)+(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}])\\p{L}(?<gap>[ \\u00a0-])\\p{L}(?:\\k<gap>\\p{L})+(?![\\p{L}\\p{N}])',
    '\\p{N}+',
    `[\\p{L}\\p{M}${invisible}${apostrophes}]+`,
  ].join('|'),
  'gu',
);
const elided = new RegExp(`^(?:[cdjlmnst]|qu|jusqu|lorsqu|presqu|puisqu|quoiqu)[${apostrophes}${invisible}]+`, 'iu');
const possessive = new RegExp(`[${apostrophes}]s?[${apostrophes}]*$`, 'iu');
const plainLetters = /^[a-z0-9]*$/;
const apostrophe = new RegExp(`[${apostrophes}]`);
const ignored = new RegExp(`[${apostrophes}${invisible}]`, 'gu');
const telephone = /^\+?1?\D*(\d{3})\D*(\d{3})\D*(\d{4})$/;

/** A word in lower case, without accents, ligatures, apostrophes or invisible signs; full-width letters are ordinary ones. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (plainLetters.test(lower)) return lower;
  return lower
    .replace(ignored, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** A word as it is told from others: a telephone number by its ten digits, an abbreviation without its points. */
function plainOf(written: string): string {
  const digits = telephone.exec(written);
  return digits ? digits.slice(1).join('') : fold(written).replace(/[.\s\u2011-]/g, '');
}

/**
 * The words of a text in one language, in order; elided articles (“l’insomnie”) and the English possessive are left out. A number is
 * a word of its own, whether or not its unit touches it; the unit is read as pages write it.
 *
 * @param known stems found before, for whoever reads many texts: a library repeats its words
 */
export function splitWords(text: string, locale: Locale, known?: Map<string, string>): Word[] {
  let measured = false;
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index }) => {
    const joined = apostrophe.test(written);
    const before = joined ? (elided.exec(written)?.[0].length ?? 0) : 0;
    const bare = plainOf(joined ? written.slice(before).replace(possessive, '') : written);
    const plain = (measured && units[locale].get(bare)) || bare;
    if (plain === '') return [];
    measured = /^\d+$/.test(plain);
    const cut = known?.get(plain) ?? stem(plain, locale);
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
  return splitWords(text, locale, known).filter((word) => !isStopWord(word, locale));
}

/** The stem of a word without accents, by which its forms are found. */
export function stem(plain: string, locale: Locale): string {
  return stemmers[locale](plain);
}

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
