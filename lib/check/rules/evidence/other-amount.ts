import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { placeIn } from '../../claims/claim.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { claimsInTurn, isProse } from '../../claims/sourced.ts';
import type { FileRule } from '../../rule.ts';
import type { Value } from '../../values/value.ts';

/** “40 minutes … during these two hours”: what a sentence takes up again is what it has given. */
export const otherAmount: FileRule = {
  name: 'other-amount',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) => claimsInTurn(file, given).flatMap(({ claim, last }) => judge(claim, last)),
};

const takesUp: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:these|those|all|each of the|all of the|the same) $/iu,
  'fr-CA': /(?<!\p{L})(?:ces|chacun(?:e)? des|tou(?:te)?s les|les mêmes) $/iu,
};

function judge(claim: Sourced, last: Sourced | undefined) {
  if (!isProse(claim)) return [];
  const { folded, passage } = claim;
  const before = last ? amountsIn(last) : [];
  const here = amountsIn(claim);
  return here.flatMap(({ value, noun, words }, index) => {
    if (!takesUp[passage.locale].test(folded.slice(0, value.from))) return [];
    const given = [...before, ...here.slice(0, index)].filter((one) => isAlike(one.value, value) && one.noun === noun);
    const other = given.at(-1);
    if (!other || amountsOf(given.map((one) => one.value)).some((amount) => Math.abs(amount - value.amount) < 1e-6)) return [];
    return [found('other-amount.found', placeIn(claim, value), { words, other: other.words })];
  });
}

function amountsIn({ text, folded, values }: Sourced) {
  return values.map((value) => ({
    value,
    noun: nounAfter(folded, value),
    words: text.slice(value.from, value.to) + (/^[\s-]\p{L}+/u.exec(text.slice(value.to))?.[0] ?? ''),
  }));
}

/** The word that is counted; a time counts itself. */
function nounAfter(text: string, { kind, to }: Value): string {
  return kind === 'duration' ? '' : (/^ (\p{L}{3,})/u.exec(text.slice(to))?.[1]?.toLowerCase() ?? '?');
}

function isAlike(one: Value, other: Value): boolean {
  return one.kind === other.kind && (other.kind === 'duration' || other.kind === 'count');
}

/** Each amount, and what they come to together. */
function amountsOf(values: readonly Value[]): number[] {
  const amounts = values.map(({ amount }) => amount);
  return [...amounts, amounts.reduce((sum, amount) => sum + amount, 0)];
}
