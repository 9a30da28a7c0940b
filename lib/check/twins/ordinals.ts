import type { Locale } from '../../i18n/locales.ts';
import { remembering } from '../prose/remember.ts';
import { fold } from '../values/fold.ts';
import { namesIn } from '../values/names.ts';
import { everyOne } from './count.ts';

/** A place in an order, such as “2nd”, « 2e » or “second”; the first is said in too many ways to be read. */
export type Ordinal = { amount: number; words: string };

const written: Readonly<Record<Locale, readonly string[]>> = {
  en: ['(?<!\\d[- ])second', '(?<!an?[- ]|one[- ]|two[- ])third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  'fr-CA': ['deuxième|seconde?', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième'],
};
const words: Readonly<Record<Locale, readonly RegExp[]>> = { en: written.en.map(everyOne), 'fr-CA': written['fr-CA'].map(everyOne) };
const digits: Readonly<Record<Locale, RegExp>> = {
  en: everyOne('(\\d+)(?:st|nd|rd|th)'),
  'fr-CA': everyOne('(\\d+|(?-i:[IVX]+))(?:er|re|ère|e|ème|nde?)'),
};
const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Every place in an order that a text names, apart from days of the calendar. */
export const ordinalsIn = remembering((typed, locale): readonly Ordinal[] => {
  const text = namesIn(fold(typed), locale).reduce((rest, { words: name }) => rest.replace(name, ' '), fold(typed));
  const inDigits = [...text.matchAll(digits[locale])].map(([all, number = '']) => ({ amount: amountOf(number), words: all }));
  const inWords = words[locale].flatMap((one, index) => [...text.matchAll(one)].map(([all]) => ({ amount: index + 2, words: all })));
  return [...inDigits, ...inWords].filter(({ amount }) => amount > 1);
});

function amountOf(number: string): number {
  const values = [...number].map((letter) => roman[letter] ?? 0);
  return /^\d/.test(number)
    ? Number(number)
    : values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
