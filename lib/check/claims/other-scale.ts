import { knownOf } from './known.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';

/** “On a scale of 0 to 100”. */
const scale = /(?:scale (?:of|from|running from)|échelle de) (?:0|zero|zéro) (?:to|à) (\d+)/iu;

/** Points of a claim that its records give on another scale: “0.9 points out of 100”, where it is 0.9 out of 10. */
export function otherScale({ values, folded, references }: Sourced): Spoken | undefined {
  const recorded = references
    .flatMap((reference) => knownOf(reference).values)
    .filter(({ kind, of }) => kind === 'points' && of !== undefined);
  const ofAll = Number(scale.exec(folded)?.[1]);
  return values.find(({ kind, amount, of = ofAll }) => {
    if (kind !== 'points' || Number.isNaN(of)) return false;
    const same = recorded.filter((one) => one.amount === amount);
    return same.length > 0 && same.every((one) => one.of !== of);
  });
}
