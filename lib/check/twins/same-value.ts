import type { Value } from '../values/value.ts';
import { keyOf } from '../values/value.ts';

/** Do two values say the same, as each language writes it: “4 p.m.” and « 16 h », “half” and « 50 % »? */
export function saySame(one: Value, other: Value): boolean {
  if (keyOf(one) === keyOf(other)) return true;
  if (isTime(one) && isTime(other)) return one.kind !== other.kind && minutesOf(one) === minutesOf(other);
  const [halved, half] = one.kind === 'times' ? [one, other] : [other, one];
  if (halved.kind === 'times') return half.unit === 'part' && halved.amount === half.amount / (half.of ?? 1);
  const [percent, ratio] = one.kind === 'percent' ? [one, other] : [other, one];
  if (percent.kind !== 'percent' || ratio.kind !== 'ratio') return false;
  return Math.abs(percent.amount - (100 * ratio.amount) / (ratio.of ?? 1)) < (ratio.unit === 'part' ? 1 : 0.05);
}

/** « 9 h » is an hour of the day, or how long something takes. */
const isTime = ({ kind }: Value): boolean => kind === 'clock' || kind === 'duration';
const minutesOf = ({ kind, amount }: Value): number => Math.round(kind === 'clock' ? amount : amount * 1440);
