import { knownOf } from './known.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';

/** Points of a claim that its records give on another scale: “0.9 points out of 100”, where it is 0.9 out of 10. */
export function otherScale({ values, references }: Sourced): Spoken | undefined {
  const recorded = references
    .flatMap((reference) => knownOf(reference).values)
    .filter(({ kind, of }) => kind === 'points' && of !== undefined);
  return values.find(({ kind, amount, of }) => {
    if (kind !== 'points' || of === undefined) return false;
    const same = recorded.filter((one) => one.amount === amount);
    return same.length > 0 && same.every((one) => one.of !== of);
  });
}
