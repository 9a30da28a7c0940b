import type { Locale } from '../../i18n/locales.ts';
import { matchesOf } from '../prose/matches.ts';
import { sentencesOf } from '../sentences.ts';
import type { Value } from '../values/value.ts';
import { valuesIn } from '../values.ts';
import type { NamesOfArms } from './arms.ts';
import { bar } from './known.ts';
import { leaningPair } from './leaning-pair.ts';
import { placesOf } from './words.ts';

/** A figure of a folded text, and what the words around it say of it: words by their first letters, times in days, whose figure it is. */
export type Placed = { value: Value; around: ReadonlySet<string> };

type Part = { from: number; to: number };

const measured: ReadonlySet<Value['kind']> = new Set(['ratio', 'percent', 'points']);
/** Where the words of one figure end and those of the next begin: what parts most comes first. */
const partings: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [
    /[;:]/gu,
    /(?<!\p{L})(?:against|versus|next to|compared (?:with|to)|while|whereas|but|than)(?!\p{L})/giu,
    /(?<!\p{L})and(?!\p{L})/giu,
    /,/gu,
  ],
  'fr-CA': [
    /[;:]/gu,
    /(?<!\p{L})(?:contre|comparativement|par rapport|tandis|alors que|mais)(?!\p{L})/giu,
    /(?<!\p{L})et(?!\p{L})/giu,
    /,/gu,
  ],
};
const signs: readonly (readonly [sign: string, before: RegExp, anywhere: RegExp])[] = [
  [
    '#start',
    /(?<!\p{L})(?:from|de|d') ?(?:about |almost |environ |près de )?$/iu,
    /(?<!\p{L})(?:at (?:the )?(?:start|outset|beginning|first)|initially|au départ|au début|d'abord)(?!\p{L})/iu,
  ],
  [
    '#end',
    /(?<!\p{L})(?:to|à) (?:about |almost |environ |près de )?$/iu,
    /(?<!\p{L})(?:at the end|later|afterwards|à la fin|plus tard|ensuite|n(?:e |')(?:(?:\p{L}|')+ )+plus que)(?!\p{L})/iu,
  ],
];

/** The figures of a folded text, each with the words that are its own: those between the figure before it and the one after it. */
export function figuresInPlace(text: string, locale: Locale, names: NamesOfArms): Placed[] {
  return sentencesOf(text).flatMap(({ text: said, from }) => {
    const all = valuesIn(said, locale);
    const [, leaning] = leaningPair(said, locale);
    const values = [...all.filter((one) => isMeasured(one, said)), ...(leaning ? [leaning] : [])]
      .filter((one, at, some) => some.findIndex(({ from }) => from === one.from) === at)
      .toSorted((a, b) => a.from - b.from);
    const ends = values.map(({ to }, at) => partedAt(said, { from: to, to: values[at + 1]?.from ?? said.length }, locale));
    return values.map((value, at) => {
      const part = { from: ends[at - 1] ?? 0, to: at === values.length - 1 ? said.length : (ends[at] ?? said.length) };
      const times = all.filter((one) => one.kind === 'duration' && one.from >= part.from && one.to <= part.to);
      const around = new Set([
        ...wordsOf(said.slice(part.from, value.from) + said.slice(value.to, part.to)),
        ...times.map(({ amount }) => `${amount} days`),
        ...signsOf(said, part, value),
        ...whose(said.slice(part.from, part.to), locale, names),
      ]);
      return { value: { ...value, from: from + value.from, to: from + value.to }, around };
    });
  });
}

/** A share or points; not a bar to be reached, nor what one group has over the other. */
function isMeasured({ kind, amount, unit, from, words }: Value, said: string): boolean {
  // “3.5 in the medium term”: points, where the unit stands beside the figure before.
  return (
    (measured.has(kind) || (kind === 'count' && !Number.isInteger(amount))) &&
    unit !== 'part' &&
    !bar.test(said.slice(0, from)) &&
    !/(?<!\p{L})(?:more|fewer|less|de plus|de moins)(?!\p{L})/iu.test(words)
  );
}

/** Those of a record: of two that it only sets against each other, the first is the treatment’s. */
export function recordedInPlace(text: string, locale: Locale, names: NamesOfArms): Placed[] {
  const placed = figuresInPlace(text, locale, names);
  const areOpposed = (one: Placed | undefined, other: Placed | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    /^[^.;]*(?<!\p{L})(?:against|versus|contre)(?!\p{L})[^.;]*$/iu.test(text.slice(one.value.to, other.value.from)) &&
    !other.around.has('#treated') &&
    !one.around.has('#compared');
  return placed.map((one, at) => ({
    ...one,
    around: new Set([
      ...one.around,
      ...(areOpposed(one, placed[at + 1]) ? ['#treated'] : []),
      ...(areOpposed(placed[at - 1], one) ? ['#compared'] : []),
    ]),
  }));
}

/** Where what is said of the first figure ends: at the last of the strongest signs between the two. */
function partedAt(said: string, { from, to }: Part, locale: Locale): number {
  const between = said.slice(from, to);
  for (const pattern of partings[locale]) {
    const found = matchesOf(pattern, between).at(-1);
    if (found) return from + found.index;
  }
  return to;
}

/** What is counted, and small words, tell no figure from another. */
const counted = new Set(
  'point peopl perso score with avec about that this what very most more than from also only some have were been when plus dans pour chez leurs cette entre envir presq notic remar usual habit below above sente'.split(
    ' ',
  ),
);

function wordsOf(words: string): string[] {
  return (words.match(/\p{L}{4,}|(?<!\p{L})\p{Lu}{3}(?!\p{L})/gu) ?? [])
    .map((word) => word.toLowerCase().slice(0, 5))
    .filter((word) => !counted.has(word));
}

function signsOf(said: string, part: Part, value: Value): string[] {
  const before = said.slice(0, value.from);
  const words = said.slice(part.from, part.to);
  // “Years later it fell from 65%”: the word before the figure says more than those around it.
  const leading = signs.flatMap(([sign, pattern]) => (pattern.test(before) ? [sign] : []));
  return leading.length > 0 ? leading : signs.flatMap(([sign, , anywhere]) => (anywhere.test(words) ? [sign] : []));
}

const both = /(?<!\p{L})(?:both|either|each|les deux|chacun)(?!\p{L})/iu;

function whose(words: string, locale: Locale, { [locale]: names }: NamesOfArms): string[] {
  if (both.test(words)) return ['#treated', '#compared'];
  const isCompared = isNamed(names.compared, words) || placesOf('control', words, locale).length > 0;
  return [...(isNamed(names.treated, words) ? ['#treated'] : []), ...(isCompared ? ['#compared'] : [])];
}

/** One word of several may be there by chance, “better sleep” is no “sleep hygiene”; a long one, or letters such as CBT, may not. */
function isNamed(names: readonly string[], words: string): boolean {
  const held = wordsOf(words);
  const weights = names.map((name) => (!held.includes(name.slice(0, 5)) ? 0 : name.length > 9 || name.length < 5 ? 2 : 1));
  return names.length > 0 && weights.reduce<number>((sum, weight) => sum + weight, 0) >= Math.min(2, names.length);
}
