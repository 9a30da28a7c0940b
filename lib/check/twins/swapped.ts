import type { Locale } from '../../i18n/locales.ts';
import { fold, wholeWords } from '../values/fold.ts';
import { numeralsIn } from '../values/numbers.ts';
import { alongside } from './alongside.ts';

/** Words between the figures of two groups. */
const against: Readonly<Record<Locale, RegExp>> = {
  en: wholeWords('against|versus|vs|compared (?:with|to)'),
  'fr-CA': wholeWords('contre(?= \\d)|contre (?:environ )?\\d|versus|comparativement à|par rapport à|comparé\\p{L}* (?:à|avec)'),
};
/** Ends of a scale, and what shares are counted of. */
const scales: ReadonlySet<number> = new Set([10, 100, 1000]);

type Sides = { before: number; after: number };

/** The first comparison of two groups whose figures have changed places in one language: “53 of 100, against 65” for « 65 sur 100, contre 53 ». */
export function swappedFigures(english: string, french: string): { english: string; french: string } | undefined {
  const found = alongside(english, french).find(({ en, 'fr-CA': fr }) => {
    const [a, b] = [sidesOf(en, 'en'), sidesOf(fr, 'fr-CA')];
    return a && b && a.before !== a.after && a.before === b.after && a.after === b.before;
  });
  return found && { english: found.en, french: found['fr-CA'] };
}

/** The last figure before the words that compare, and the first after them. */
function sidesOf(typed: string, locale: Locale): Sides | undefined {
  const text = fold(typed);
  const at = text.search(against[locale]);
  if (at === -1) return undefined;
  const figures = numeralsIn(text, locale).filter(({ amount, written }) => !written && !scales.has(amount));
  const before = figures.findLast(({ from }) => from < at);
  const after = figures.find(({ from }) => from > at);
  return before && after && { before: before.amount, after: after.amount };
}
