import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';
import { fold } from '../values/fold.ts';
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

/** The two groups of a folded sentence that gives exactly two shares, when their names tell them apart: those of a record, where given. */
export function contrastIn(text: string, values: readonly Value[], locale: Locale, names?: NamesOfArms): Contrast | undefined {
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
    sideOf(text.slice(setApart.exec(text)?.[0].length ?? 0, cut(middle, locale) + first.to), locale, names?.[locale]),
    sideOf(text.slice(cut(middle, locale) + first.to), locale, names?.[locale]),
  ];
  // “6 in 100 with it against 4 in 100”: what the first is set against.
  if (
    sides[0] === 'treated' &&
    sides[1] === 'treated' &&
    setAgainst.test(middle) &&
    names &&
    said(names[locale].treated, text.slice(0, first.to)) > 0
  )
    return { treated: first, compared: second };
  if (sides[0] === sides[1] || sides.includes('either')) return undefined;
  return sides[0] === 'treated' ? { treated: first, compared: second } : { treated: second, compared: first };
}

/** “Compared with a placebo, the medicine …”: what is named only to be set against. */
const setApart =
  /^ ?(?:compared (?:with|to)|against|versus|relative to|in comparison with|par rapport (?:à|aux?)|contre|comparée?s? (?:à|aux?)|comparativement (?:à|aux?)|face (?:à|aux?)) [^,;\d]{3,60}, /iu;

/** What sets a second group against the first, in so many words. */
const setAgainst = /(?<!\p{L})(?:against|versus|vs|contre)(?!\p{L})/iu;

/** Where the first group ends: at the word that sets the second against it. */
function cut(middle: string, locale: Locale): number {
  return between[locale].exec(middle)?.index ?? middle.length;
}

function sideOf(part: string, locale: Locale, names: Names | undefined): Side | 'either' {
  const [treated, compared] = names ? [said(names.treated, part), said(names.compared, part)] : [0, 0];
  if (treated !== compared) return treated > compared ? 'treated' : 'compared';
  const namesControl = placesOf('control', part, locale).some(({ words }) => !/^(?:no|aucun)/iu.test(words));
  // “Less pain with gabapentin than with a placebo: at least 30% less in 51 of 100” names both.
  if (namesControl && treated > 0) return 'either';
  return namesControl ? 'compared' : 'treated';
}

type Names = Readonly<Record<Side, readonly string[]>>;
/** The words by which a record names its two groups, in each language: those of one of them only. */
export type NamesOfArms = Readonly<Record<Locale, Names>>;

/** The names of the two groups of a record. */
export const namesOfArms = onceForEach(({ intervention, comparator }: Reference): NamesOfArms => {
  const names = (locale: Locale): Names => {
    const [treated, compared] = [wordsOf(intervention?.[locale]), wordsOf(comparator?.[locale])];
    return { treated: treated.filter((word) => !compared.includes(word)), compared: compared.filter((word) => !treated.includes(word)) };
  };
  return { en: names('en'), 'fr-CA': names('fr-CA') };
});

function wordsOf(text = ''): readonly string[] {
  // A short word says little, unless it is letters that stand for others: CBT, ISRS.
  return (fold(text).match(/\p{L}{5,}|(?<!\p{L})\p{Lu}{3,4}(?=s?(?!\p{L}))/gu) ?? []).map((word) => word.toLowerCase());
}

/** One word of several may be there by chance: “better sleep” is no “sleep hygiene”. */
function said(names: readonly string[], part: string): number {
  const words = wordsOf(part);
  const hits = names.filter((name) => words.includes(name)).length;
  return hits < Math.min(2, names.length) ? 0 : hits;
}
