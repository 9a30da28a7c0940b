import type { Reference } from '../../content/schemas/reference.ts';
import type { Value } from '../values/value.ts';
import { keyOf } from '../values/value.ts';
import type { Known } from './known.ts';
import { knownOf, shareOf } from './known.ts';

const near = (a: number, b: number, share: number): boolean => Math.abs(a - b) <= Math.abs(b) * share + 1e-9;

/**
 * Does a reference hold this value? As it stands, in another notation (2 of 12 is 17%), rounded when the text says “about”,
 * or by one simple step from values it holds: what is left of a group, or the difference between two groups, where the text speaks of
 * such a step.
 */
export function isBacked(
  value: Value,
  references: readonly Reference[],
  { loosely = false, ofRest = true, ofDifference = true } = {},
): boolean {
  if (isOfNobodyElse(value, references)) return false;
  return references.some(
    (reference) => holds(value, knownOf(reference), { loosely, ofRest, ofDifference }) && !isTwiceAll(value, reference),
  );
}

/** Groups and scales to which any share or score may be turned: “1 in 5”, “15 in 1,000”, “out of 10”. */
const round: ReadonlySet<number> = new Set([25, 50, 100, 1000, 10_000, 100_000]);
const smallest = 20;

/** “47 of 173”, where no source has 173 of anything. */
function isOfNobodyElse({ kind, of }: Value, references: readonly Reference[]): boolean {
  if (of === undefined || !Number.isInteger(of) || (kind !== 'ratio' && kind !== 'points')) return false;
  return of > smallest && !round.has(of) && !references.some((reference) => knownOf(reference).amounts.has(of));
}

/** Two groups of 12 are 24 people, but 24 people in all are not 48. */
function isTwiceAll({ kind, amount }: Value, reference: Reference): boolean {
  return kind === 'count' && amount === 2 * (reference.n ?? 0) && !knownOf(reference).amounts.has(amount);
}

type Steps = Readonly<Record<'loosely' | 'ofRest' | 'ofDifference', boolean>>;

function holds(value: Value, known: Known, steps: Steps): boolean {
  const { loosely } = steps;
  if (known.keys.has(keyOf(value))) return true;
  const share = shareOf(value);
  if (share !== undefined) return holdsShare(value, share, known, steps);
  // “Cut in half”, of a record in which pain fell by half or more.
  if (value.kind === 'times' && value.amount === 0.5 && known.values.some(({ kind, of }) => kind === 'ratio' && of === 2)) return true;
  if (value.kind === 'duration')
    return known.values.some(
      ({ kind, amount }) => kind === 'duration' && near(amount, value.amount, value.unit === 'month' ? 0.075 : 0.035),
    );
  if (known.amounts.has(value.amount)) return true;
  if (value.kind === 'points' || value.kind === 'times')
    return (
      known.values.some((one) =>
        // “About 1.9” is rounded to tenths, “about 2” to whole points.
        loosely && !Number.isInteger(value.amount)
          ? Math.abs(one.amount - value.amount) <= 0.05
          : near(one.amount, value.amount, loosely ? 0.1 : 0.005),
      ) || isDifference(value, known)
    );
  if (value.kind === 'count' && value.amount >= 10 && known.amounts.has(value.amount / 2)) return true; // two groups of this size
  // “Nearly 10”, of 9.5.
  return (
    loosely &&
    [...known.amounts].some((amount) => (amount > 20 && near(value.amount, amount, 0.05)) || Math.abs(amount - value.amount) <= 0.5)
  );
}

function holdsShare(value: Value, share: number, known: Known, { loosely, ofRest, ofDifference }: Steps): boolean {
  const others = new Set(known.shares);
  if ([...others].some((one) => near(share, one, loosely ? 0.06 : 0) || Math.round(one * 100) === Math.round(share * 1000) / 10))
    return true;
  const step = loosely ? 0.0051 : 0.0005;
  // “12 of the 29 had not responded”, where 17 of them had.
  const rest = (value.of ?? 0) - value.amount;
  if (
    ofRest &&
    known.amounts.has(value.of ?? 0) &&
    known.values.some(({ kind, amount }) => kind === 'count' && amount === rest && rest > 0)
  )
    return true;
  const complement = ofRest && known.counted.some((one) => Math.abs(1 - one - share) < step);
  if (complement || (value.of === 2 && known.keys.has('times 0.5'))) return true;
  if (ofDifference && known.differences.some((one) => Math.abs(one - share) < Math.min(step, share / 20))) return true;
  // “Sleepiness in 23 against 10”, in a record that counts of 100.
  if (value.of === 100 && hasRatioOf(100, known) && known.values.some(({ kind, amount }) => kind === 'count' && amount === value.amount))
    return true;
  // “8 of the 24”: both numbers stand in the record, as counts.
  return (
    value.of !== undefined &&
    value.of !== 100 &&
    known.amounts.has(value.amount) &&
    known.amounts.has(value.of) &&
    !hasRatioOf(value.of, known)
  );
}

function hasRatioOf(of: number, { values }: Known): boolean {
  return values.some((value) => value.kind === 'ratio' && value.of === of);
}

function isDifference({ amount, kind }: Value, { values }: Known): boolean {
  const same = values.filter((value) => value.kind === kind).map((value) => value.amount);
  return same.some((a) => same.some((b) => a > b && near(a - b, amount, 0.001)));
}
