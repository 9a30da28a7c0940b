/** What a number counts or measures. */
type ValueKind =
  | 'ratio'
  | 'percent'
  | 'times'
  | 'points'
  | 'duration'
  | 'age'
  | 'clock'
  | 'date'
  | 'year'
  | 'telephone'
  | 'dose'
  | 'money'
  | 'count';

/**
 * A quantity that a text states, in digits or in words. Two texts say the same when their values have the same key,
 * whatever the language and the notation.
 */
export type Value = {
  kind: ValueKind;
  /** Days for a duration, minutes after midnight for a time of day, the number itself otherwise. */
  amount: number;
  /** “of 12” for a ratio; the end of the scale for points, where it is said. */
  of?: number | undefined;
  unit?: string | undefined;
  /** First letter and the letter after the last, in the text. */
  from: number;
  to: number;
  words: string;
};

/** A key that is equal for equal values: “2 of 12” and « 2 personnes sur 12 », “20.5%” and « 20,5 % », “9:30 am” and « 9 h 30 ». */
export function keyOf({ kind, amount, of, unit, words }: Value): string {
  if (kind === 'telephone' || kind === 'date') return `${kind} ${unit ?? words}`;
  const shown = Math.round(amount * 1000) / 1000;
  return [kind, kind === 'ratio' ? `${shown}/${of}` : shown, ...(kind === 'dose' ? [unit] : [])].join(' ');
}
