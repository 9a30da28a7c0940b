import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';
import { fold } from '../values/fold.ts';
import type { Value } from '../values/value.ts';
import { keyOf } from '../values/value.ts';
import { namesOfArms } from './arms.ts';
import type { Placed } from './figures-in-place.ts';
import { figuresInPlace, recordedInPlace } from './figures-in-place.ts';
import { shareOf } from './known.ts';
import type { Sourced } from './sourced.ts';

/** Two figures of which one stands where the record has the other, or that the record never sets against each other. */
export type Crossed = {
  one: Value;
  other: Value;
  /** What the record has beside the first, where it does not have the second. */
  right?: Value;
};

/**
 * Two figures of one sentence, or of two in turn, that their record has the other way round: at the end of therapy and six months later,
 * in those who were treated and in the others, before and after. Or a pair of which it has only the first. Told only where the words
 * around both say so.
 */
export function crossedFigures(
  { folded, passage: { locale } }: Sourced,
  last: Sourced | undefined,
  reference: Reference,
): Crossed | undefined {
  const recorded = recordedOf(reference)[locale];
  if (recorded.length < 2) return undefined;
  const before = last ? figuresInPlace(last.folded, locale, namesOfArms(reference)) : [];
  const said = figuresInPlace(folded, locale, namesOfArms(reference));
  for (const [at, other] of said.entries()) {
    for (const one of [...before, ...said.slice(0, at)]) {
      if (areCrossed([one, other], recorded)) return { one: one.value, other: other.value };
      const right = rightBeside([one, other], recorded);
      if (right) return { one: one.value, other: other.value, right };
      const left = rightBeside([other, one], recorded);
      if (left && !before.includes(one)) return { one: other.value, other: one.value, right: left };
    }
  }
  return undefined;
}

/** What the record sets against the first figure, where the second is not it, not even rounded. */
function rightBeside([one, other]: readonly [Placed, Placed], recorded: readonly Placed[]): Value | undefined {
  if (sameAs(other, recorded).length > 0) return undefined;
  const pairs = sameAs(one, recorded).flatMap((own) => [1, -1].map((step) => [own, recorded[recorded.indexOf(own) + step]] as const));
  const opposed = signs.flatMap(([a, b]) =>
    isOnly(a, b, [one]) && isOnly(b, a, [other])
      ? pairs.flatMap(([own, next]) =>
          next && next.value.kind === other.value.kind && isOnly(a, b, [own]) && isOnly(b, a, [next]) ? [next.value] : [],
        )
      : [],
  );
  return opposed.some((value) => isAbout(other.value, value)) ? undefined : opposed[0];
}

/** Is one the other, rounded as it is written? */
function isAbout(said: Value, recorded: Value): boolean {
  const [a, b] = [shareOf(said) ?? said.amount, shareOf(recorded) ?? recorded.amount];
  return Math.abs(a - b) < 0.05 * Math.max(a, b);
}

/** Does each stand where the record has the other: by the signs of both, or, where the record gives each figure once, by their words? */
function areCrossed([one, other]: readonly [Placed, Placed], recorded: readonly Placed[]): boolean {
  const [own, its] = [sameAs(one, recorded), sameAs(other, recorded)];
  if (own.length === 0 || its.length === 0 || own.some((same) => its.includes(same))) return false;
  if (signs.some(([a, b]) => isOnly(a, b, [one]) && isOnly(b, a, own) && isOnly(b, a, [other]) && isOnly(a, b, its))) return true;
  const [first, second] = [own[0], its[0]];
  return (
    own.length === 1 &&
    its.length === 1 &&
    first !== undefined &&
    second !== undefined &&
    isPlacedAs(second, one, first) &&
    isPlacedAs(first, other, second)
  );
}

const signs = [
  ['#treated', '#compared'],
  ['#compared', '#treated'],
  ['#start', '#end'],
  ['#end', '#start'],
] as const;

/** Does one of these bear the first sign, and none the second? */
function isOnly(sign: string, opposite: string, some: readonly Placed[]): boolean {
  const bears = (one: Placed, first: string, second: string): boolean => one.around.has(first) && !one.around.has(second);
  return some.some((one) => bears(one, sign, opposite)) && !some.some((one) => bears(one, opposite, sign));
}

/** “From” and “to” stand before many figures. */
const ofTimes: ReadonlySet<string> = new Set(['#start', '#end']);

/** Do the words around a figure say what the record says of the other one, and nothing that it says of the figure’s own place alone? */
function isPlacedAs(other: Placed, { around }: Placed, own: Placed): boolean {
  const hits = (some: Placed, without: Placed): boolean =>
    [...some.around].some((word) => around.has(word) && !without.around.has(word) && !ofTimes.has(word));
  return hits(other, own) && !hits(own, other);
}

/** The one figure of a sentence that stands among words its record has beside another one only: “33% took an anti-inflammatory”. */
export function figureOfAnother(
  { folded, passage: { locale } }: Sourced,
  reference: Reference,
): { value: Value; label: string; right: Value } | undefined {
  const recorded = recordedOf(reference)[locale];
  const [said, ...more] = figuresInPlace(folded, locale, namesOfArms(reference));
  if (!said || more.length > 0) return undefined;
  const own = sameAs(said, recorded);
  if (own.length !== 1 || own.some((one) => wordsOfIts(one, recorded).length === 0 || heldOf(said, one, recorded).length > 0))
    return undefined;
  const others = recorded.filter((one, at) => one.value.kind === said.value.kind && !own.includes(one) && !isEndOfRange(at, recorded));
  const [right, next] = others
    .map((one) => ({ value: one.value, held: heldOf(said, one, recorded) }))
    .toSorted((a, b) => b.held.length - a.held.length);
  const [label] = right?.held ?? [];
  return right && label !== undefined && right.held.length > (next?.held.length ?? 0)
    ? { value: said.value, label: wholeWord(label, folded), right: right.value }
    : undefined;
}

/** The word of a text that begins so. */
function wholeWord(stem: string, text: string): string {
  return text.match(/\p{L}+/gu)?.find((word) => word.toLowerCase().startsWith(stem)) ?? stem;
}

/** “From 1.4 to 1.7%”. */
function isEndOfRange(at: number, recorded: readonly Placed[]): boolean {
  return [recorded[at], recorded[at + 1]].some((one) => one?.around.has('#end'));
}

/** The words of a recorded figure alone that stand around another one. */
function heldOf({ around }: Placed, one: Placed, recorded: readonly Placed[]): string[] {
  return wordsOfIts(one, recorded).filter((word) => around.has(word));
}

/** What a record says of this figure alone. */
function wordsOfIts(one: Placed, recorded: readonly Placed[]): string[] {
  return [...one.around].filter((word) => /^\p{L}/u.test(word) && recorded.every((other) => other === one || !other.around.has(word)));
}

/** The figures of a record that are the same. */
function sameAs({ value }: Placed, recorded: readonly Placed[]): Placed[] {
  return recorded.filter((one) => nameOf(one.value) === nameOf(value));
}

function nameOf(value: Value): string {
  const share = shareOf(value);
  if (share === undefined && !Number.isInteger(value.amount)) return `points ${value.amount}`;
  return share === undefined ? keyOf(value) : `${value.kind} ${share.toFixed(4)}`;
}

const recordedOf = onceForEach(
  (reference: Reference): Readonly<Record<Locale, readonly Placed[]>> => ({
    en: recordedInPlace(fold(reference.finding.en), 'en', namesOfArms(reference)),
    'fr-CA': recordedInPlace(fold(reference.finding['fr-CA']), 'fr-CA', namesOfArms(reference)),
  }),
);
