import type { Place } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { placeIn } from '../../claims/claim.ts';
import { isStatistic } from '../../claims/kinds.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { sourcedClaims } from '../../claims/sourced.ts';
import type { GatheringRule } from '../../rule.ts';
import { keyOf } from '../../values/value.ts';

/** A sentence with its statistics, reduced to what makes two of them the same fact. */
type Fact = {
  locale: Locale;
  text: string;
  place: Place;
  words: readonly string[];
  keys: readonly string[];
  others: string;
  sources: string;
};

/** One fact has one figure: two pages that say the same sentence with different numbers cannot both be right. */
export const twoFigures: GatheringRule<Fact> = {
  name: 'two-figures',
  family: 'evidence',
  scope: 'gathered',
  restsOn: ['cited-references'],
  gather: (file, given) => sourcedClaims(file, given).flatMap(factOf),
  judge: (facts) =>
    // Only facts that rest on the same sources can be the same.
    [...Map.groupBy(facts, alike).values()].flatMap((near) =>
      near.flatMap((fact) => {
        const other = near.find((one) => isBefore(one, fact) && disagree(one, fact) && !saysBoth(near, one, fact));
        return other
          ? [found('two-figures.found', fact.place, { other: `${other.place.file}:${other.place.line}`, words: other.text })]
          : [];
      }),
    ),
};

function factOf(claim: Sourced): Fact[] {
  const { folded, values, passage, text, references } = claim;
  const figures = values.filter((value) => isStatistic(value, folded, passage.locale));
  const words = new Set(folded.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  if (figures.length === 0 || words.size < 4) return [];
  const others = values.filter((value) => !figures.includes(value)).map(keyOf);
  const sources = references.map(({ id }) => id).sort();
  const said = { words: [...words], keys: figures.map(keyOf), others: others.join(' '), sources: sources.join(' ') };
  return [{ locale: passage.locale, text, place: placeIn(claim), ...said }];
}

/** The same sources, the same moment and the same kinds of figure. */
function alike({ locale, sources, others, keys }: Fact): string {
  return [locale, sources, others, keys.map((key) => key.split(' ')[0]).join(' ')].join('|');
}

function isBefore({ place: a }: Fact, { place: b }: Fact): boolean {
  return a.file < b.file || (a.file === b.file && a.line < b.line);
}

/** Does the page of the one also say the other? Then they are two facts, and this may be a page made from it. */
function saysBoth(near: readonly Fact[], { place: { file } }: Fact, other: Fact): boolean {
  return (
    file !== other.place.file &&
    near.some((fact) => fact.place.file === file && haveSameFigures(fact, other) && sayNearlyTheSame(fact, other))
  );
}

function haveSameFigures(a: Fact, b: Fact): boolean {
  return a.keys.join('|') === b.keys.join('|');
}

/** Nearly the same words, and other amounts. */
function disagree(a: Fact, b: Fact): boolean {
  return !haveSameFigures(a, b) && sayNearlyTheSame(a, b);
}

function sayNearlyTheSame(a: Fact, b: Fact): boolean {
  const shared = a.words.filter((word) => b.words.includes(word)).length;
  return shared / (a.words.length + b.words.length - shared) >= 0.75;
}
