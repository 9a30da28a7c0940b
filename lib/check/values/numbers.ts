import type { Locale } from '../../i18n/locales.ts';
import { matchesOf } from '../prose/matches.ts';
import { amountOfWords, numberWords } from './number-words.ts';

/** A number of a text, whatever it counts. */
export type Numeral = { amount: number; from: number; to: number; written: boolean };

const digits: Readonly<Record<Locale, string>> = {
  en: String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`,
  'fr-CA': String.raw`\d{1,3}(?: \d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?`,
};

const million: Readonly<Record<Locale, string>> = {
  en: '(?: (million|thousand|hundred))?',
  'fr-CA': '(?: ?(millions?|mille|milliers?|M(?=\\$)))?',
};
const sizes: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, mille: 1000, millier: 1000, milliers: 1000 };

const halves: Readonly<Record<string, number>> = { '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3 };

/** “½”, or the “ 1/2” of “2 1/2”. */
function partOf(written: string): number {
  const [above, below] = written.split('/').map(Number);
  return halves[written] ?? (above && below ? above / below : 0);
}

// Digits that belong to a name, such as ICD-11, B12, omega-3 or {count}, are no quantity.
const pattern = (locale: Locale): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}{_]|\\p{L}-|\\d[.,]|pour (?=cent(?!\\p{L}))|\\d (?=cents?(?!\\p{L}))|p\\. ?(?=100(?!\\d)|cent(?!\\p{L})))(?:(-(?=\\d))?(${digits[locale]})([½¼¾⅓⅔]| (?:1/[234]|[23]/[34])(?![\\d/]))?${million[locale]}|([½¼¾⅓⅔])|(${numberWords[locale]}))(?![\\p{N}}])`,
    'giu',
  );
const patterns: Readonly<Record<Locale, RegExp>> = { en: pattern('en'), 'fr-CA': pattern('fr-CA') };

/** Every number of a folded text, in digits or in words, from left to right. */
export function numeralsIn(text: string, locale: Locale): Numeral[] {
  return matchesOf(patterns[locale], text).map((match) => {
    const [whole, minus, figure, part, size, fraction, written] = match;
    const from = match.index;
    const to = from + whole.length;
    if (written !== undefined) return { amount: amountOfWords(written, locale), from, to, written: true };
    const value = (figure ? readDigits(figure, locale) : 0) + partOf(part ?? fraction ?? '');
    const times = size ? (sizes[size.toLowerCase()] ?? 1_000_000) : 1;
    return { amount: (minus ? -value : value) * times, from, to, written: false };
  });
}

/** A figure without the marks of thousands of a language, and with a point for its decimals. */
const plain: Readonly<Record<Locale, (figure: string) => string>> = {
  en: (figure) => figure.replaceAll(',', ''),
  'fr-CA': (figure) => figure.replace(/ /g, '').replace(',', '.'),
};

function readDigits(figure: string, locale: Locale): number {
  return Number(plain[locale](figure));
}
