import type { Reference } from '../../content/schemas/reference.ts';
import { onceForEach } from '../../once-for-each.ts';
import { matchesOf } from '../prose/matches.ts';
import { fold } from '../values/fold.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { speaksOf, spoken } from './words.ts';

const number = String.raw`[−-]?\d+(?:[.,]\d+)?`;
/** “(range 3.6 to 12.1)”, « (de 3,6 à 12,1) ». */
const ranges = new RegExp(
  `\\((?:[^()]*? )?(?:range|de|from|intervalle plausible de) (${number}) ?%?(?: \\p{L}+)? (?:to|à) (${number})`,
  'giu',
);
const numbers = /\d+[.,]\d+/gu;
const numbersOrShares = /\d+[.,]\d+|\d+(?= ?%)/gu;

/** The figures of a record that are the end of a range and nothing else. */
const boundsOf = onceForEach(({ finding }: Reference): ReadonlySet<string> => {
  const texts = [fold(finding.en), fold(finding['fr-CA'])];
  const ends = texts.flatMap((text) => matchesOf(ranges, text).flatMap(([, from = '', to = '']) => [from, to].map(plain)));
  const others = texts.flatMap((text) => matchesOf(numbers, text.replace(ranges, '·')).map(([figure]) => plain(figure)));
  return new Set(ends.filter((end) => !others.includes(end) && /\d\.\d/u.test(end)));
});

/** A number without its sign, with a point. */
function plain(figure: string): string {
  return figure.replace(',', '.').replace(/^[−-]/u, '');
}

/** “12.1 points better”, of a record whose estimate is 7.8, and whose range goes to 12.1. */
export function endOfRange({ folded, references, passage: { locale } }: Sourced): Spoken | undefined {
  const [reference, ...others] = references;
  if (
    !reference ||
    others.length > 0 ||
    speaksOf('range', folded, locale) ||
    /(?<!\p{L})(?:at (?:most|best|least)|up to|as (?:much|small|little|low|large|high|great) as|limits?|bounds?|ends?|might|could|may|jusqu'à|au (?:plus|mieux|moins)|aussi \p{L}+ que|bornes?|limites?|pourrai(?:t|ent)|peut)(?!\p{L})/iu.test(
      folded,
    )
  )
    return undefined;
  const said = matchesOf(numbersOrShares, folded).find(([figure]) =>
    [figure, `${figure}.0`].some((one) => boundsOf(reference).has(plain(one))),
  );
  return said && spoken(said);
}
