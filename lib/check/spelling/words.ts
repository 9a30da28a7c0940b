import type { Locale } from '../../i18n/locales.ts';
import { matchesOf } from '../prose/matches.ts';
import type { Found } from '../prose/phrases.ts';
import { dictionaryOf } from './dictionaries.ts';
import { fieldWords } from './field-words.ts';

const word = /(?<![\p{L}\p{N}_@#/.])\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*(?![\p{L}\p{N}_@])/gu;
/** What an apostrophe binds to a word: the ’s of English, the l’ and qu’ of French. */
const bound: Readonly<Record<Locale, RegExp>> = { en: /'s?$/iu, 'fr-CA': /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)'/iu };

/** The words of a plain text (see `flat`), in order. Codes such as B12 are none. */
export function wordsOf(plain: string): Found[] {
  return matchesOf(word, plain).map(({ 0: words, index }) => ({ from: index, to: index + words.length, words }));
}

/** A word without what an apostrophe binds to it. */
export function bareOf(typed: string, locale: Locale): string {
  return typed.replace(bound[locale], '');
}

/** Does the dictionary of a language, or the clinic’s own list, hold a word? Small letters serve for capitals, never bare ones for accents. */
export function isKnown(typed: string, locale: Locale, own: ReadonlySet<string>): boolean {
  if (isListed(typed, locale, own)) return true;
  const bare = bareOf(typed, locale);
  if (bare !== typed && (bare === '' || isKnown(bare, locale, own))) return true;
  const parts = typed.split(/[-']/u);
  return parts.length > 1 && parts.every((part) => part.length < 2 || isListed(part, locale, own) || prefixes.has(part.toLowerCase()));
}

const prefixes = new Set([
  'anti',
  'non',
  're',
  'pre',
  'co',
  'ex',
  'self',
  'well',
  'neuro',
  'cognitivo',
  'bio',
  'psycho',
  'auto',
  'mi',
  'demi',
  'quasi',
  'pré',
  'post',
  'sous',
  'sur',
  'inter',
  'multi',
  'semi',
]);

const answered: Record<Locale, Map<string, boolean>> = { en: new Map(), 'fr-CA': new Map() };

function isListed(typed: string, locale: Locale, own: ReadonlySet<string>): boolean {
  if (own.has(typed.toLowerCase()) || fieldWords[locale].has(typed.toLowerCase())) return true;
  const known = answered[locale].get(typed) ?? isInDictionary(typed, locale);
  answered[locale].set(typed, known);
  return known;
}

function isInDictionary(typed: string, locale: Locale): boolean {
  const small = typed.toLowerCase();
  const dictionary = dictionaryOf(locale);
  if (dictionary.has(typed, exactly) || dictionary.has(small, exactly)) return true;
  return typed !== small && dictionary.has((typed[0] ?? '') + small.slice(1), exactly);
}

const exactly = { ignoreCase: false };
