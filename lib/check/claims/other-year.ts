import { yearOf } from '../../content/citations.ts';
import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { matchesOf } from '../prose/matches.ts';
import { work } from './called-recent.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { wordsOfRecord } from './words-of-record.ts';

/** The year that a sentence gives to a study, a review, a guideline. */
const dated: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    `(?<=(?<!\\p{L})(?:an?|the|one|this|that) )(?:19|20)\\d\\d(?= (?:[\\p{L}-]+ ){0,4}?${work.en}(?!\\p{L}))|(?<=(?:^|[.;:] )in )(?:19|20)\\d\\d(?=,? (?:an?|one|the) (?:[\\p{L}-]+ ){0,3}?${work.en}(?!\\p{L}))|(?<=(?<!\\p{L})${work.en} (?:(?:published|dated|that appeared|which appeared|done) )?(?:of|from|in) )(?:19|20)\\d\\d(?!\\d)`,
    'giu',
  ),
  'fr-CA': new RegExp(
    `(?<=(?<!\\p{L})${work['fr-CA']} (?:[\\p{L}-]+ ){0,3}?(?:(?:parue?s?|publiée?s?|datée?s?|menée?s?) )?(?:de|en) )(?:19|20)\\d\\d(?!\\d)|(?<=(?:^|[.;:] )en )(?:19|20)\\d\\d(?=,? (?:une?|la|le|l'|des) ?(?:[\\p{L}-]+ ){0,3}?${work['fr-CA']}(?!\\p{L}))`,
    'giu',
  ),
};

/** “We looked for a 2019 review, and did not find it.” */
const missed = /looked for|did not find|could not find|couldn't find|cherch|sans (?:la|le|les) trouver|introuvable/iu;

/** “A 2019 meta-analysis”, of which every source cited appeared in another year. What appeared online first may bear the year beside it. */
export function otherYear({ folded, references, passage: { locale } }: Sourced): Spoken | undefined {
  if (missed.test(folded)) return undefined;
  const said = matchesOf(dated[locale], folded).find(({ 0: year }) => !references.some((one) => isOf(Number(year), one, locale)));
  return said && { from: said.index, to: said.index + said[0].length, words: said[0] };
}

function isOf(year: number, reference: Reference, locale: Locale): boolean {
  return Math.abs(yearOf(reference) - year) <= 1 || wordsOfRecord(reference)[locale].includes(String(year));
}
