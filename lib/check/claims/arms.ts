import type { Locale } from '../../i18n/locales.ts';
import type { Value } from '../values/value.ts';
import { shareOf } from './known.ts';
import { leaningPair } from './leaning-pair.ts';
import { placesOf } from './words.ts';

/** Two shares that a text sets against each other, and which of them is the comparison group’s. */
export type Contrast = { treated: Value; compared: Value };

type Side = 'treated' | 'compared';
const between: Readonly<Record<Locale, RegExp>> = {
  en: /against|versus|\bvs\b|compared|than|while|but|and|;/iu,
  'fr-CA': /contre|comparativement|tandis|alors que|mais|et|que|;/iu,
};

/** The two groups of a folded sentence that gives exactly two shares, when their names tell them apart. */
export function contrastIn(text: string, values: readonly Value[], locale: Locale): Contrast | undefined {
  const all = values.filter((value) => shareOf(value) !== undefined && value.unit !== 'part');
  // “22 to 24 of 100” is one share.
  const ratios = all.filter(
    ({ kind, to }, index) => kind === 'ratio' && !/^ ?(?:to|à|-|–) ?$/u.test(text.slice(to, all[index + 1]?.from ?? to)),
  );
  // “By at least 30% in 33 of 100”: the threshold is no group’s share.
  const shares = ratios.length === 2 ? ratios : all;
  const [first, second] = shares.length < 2 ? leaningPair(text, locale) : shares;
  if (!first || !second || shares.length > 2) return undefined;
  const middle = text.slice(first.to, second.from);
  if (!between[locale].test(middle)) return undefined;
  const sides = [
    sideOf(text, first, { from: 0, to: cut(middle, locale) + first.to }, locale),
    sideOf(text, second, { from: cut(middle, locale) + first.to, to: text.length }, locale),
  ];
  if (sides[0] === sides[1]) return undefined;
  return sides[0] === 'treated' ? { treated: first, compared: second } : { treated: second, compared: first };
}

/** Where the first group ends: at the word that sets the second against it. */
function cut(middle: string, locale: Locale): number {
  return between[locale].exec(middle)?.index ?? middle.length;
}

function sideOf(text: string, _: Value, { from, to }: { from: number; to: number }, locale: Locale): Side {
  return placesOf('control', text.slice(from, to), locale).some(({ words }) => !/^(?:no|aucun)/iu.test(words)) ? 'compared' : 'treated';
}
