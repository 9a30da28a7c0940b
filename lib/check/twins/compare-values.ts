import type { Locale } from '../../i18n/locales.ts';
import { remembering } from '../prose/remember.ts';
import { fold } from '../values/fold.ts';
import { numeralsIn } from '../values/numbers.ts';
import { unitOfTime } from '../values/units.ts';
import type { Value } from '../values/value.ts';
import { keyOf } from '../values/value.ts';
import { valuesIn } from '../values.ts';
import type { Ordinal } from './ordinals.ts';
import { ordinalsIn } from './ordinals.ts';
import { saySame } from './same-value.ts';
import { vagueTimesIn } from './vague-times.ts';

/** How the quantities of two phrases that should say the same differ: what only one of them has, or the first that stand in another order. */
export type Difference = { onlyEnglish: readonly string[]; onlyFrench: readonly string[] } | { english: string; french: string };

type Side = { text: string; locale: Locale; values: readonly Value[]; places: readonly Ordinal[]; numbers: ReadonlySet<number> };

/** The difference in quantities between a phrase and its twin, if there is one. Notation does not matter, and the order only among shares. */
export function differenceOf(english: string, french: string): Difference | undefined {
  const [en, fr] = [sideOf(english, 'en'), sideOf(french, 'fr-CA')];
  const onlyEnglish = [...lacking(en, fr), ...lackingPlace(en, fr)];
  const onlyFrench = [...lacking(fr, en), ...lackingPlace(fr, en)];
  if (onlyEnglish.length + onlyFrench.length > 0) return { onlyEnglish, onlyFrench };
  const unlike = saidUnlike(en, fr);
  if (unlike) return unlike;
  const [a, b] = [shares(en), shares(fr)];
  const sameSet =
    a.length === b.length && [...a].sort(byKey).every((value, index) => keyOf(value) === keyOf([...b].sort(byKey)[index] ?? value));
  const at = sameSet ? a.findIndex((value, index) => keyOf(value) !== keyOf(b[index] ?? value)) : -1;
  return at === -1 ? undefined : { english: a[at]?.words ?? '', french: b[at]?.words ?? '' };
}

/** What a phrase says in quantities. */
const sideOf = remembering((text, locale): Side => {
  const values = valuesIn(text, locale);
  const named = values.flatMap(({ amount, of }) => (of === undefined ? [amount] : [amount, of]));
  return {
    text,
    locale,
    values,
    places: ordinalsIn(text, locale),
    numbers: new Set([...numeralsIn(fold(text), locale).map(({ amount }) => amount), ...named]),
  };
});

/** The values of one side that the other has neither as such nor as a bare number. */
function lacking(one: Side, other: Side): string[] {
  return one.values
    .filter(
      (value) =>
        isExact(value) &&
        !other.values.some((twin) => saySame(value, twin)) &&
        (inOtherUnits(value, other) || (value.kind === 'ratio' && ofOthers(value, one, other)) || !isNumberOf(value, other)),
    )
    .map((value) => wordsOf(value, one));
}

/** Places in an order that one side gives in digits, and the other nowhere. */
function lackingPlace(one: Side, other: Side): string[] {
  const known = new Set([...other.numbers, ...other.places.map(({ amount }) => amount)]);
  return one.places.filter(({ amount, words }) => /^[\dIVX]/.test(words) && !known.has(amount)).map(({ words }) => words);
}

/** What is said in words on both sides, and never the same: “half” for « le tiers », “noon” for « minuit », “second” for « troisième ». « Le cinquième » may be the fifth. */
function saidUnlike(en: Side, fr: Side): Difference | undefined {
  for (const isAlike of [
    ({ kind, amount, unit, of = 0 }: Value) => (unit === 'part' && of < 5) || (kind === 'times' && amount < 1),
    ({ kind }: Value) => kind === 'clock',
  ]) {
    const [a, b] = [en.values.filter(isAlike), fr.values.filter(isAlike)];
    if (
      a[0] &&
      b[0] &&
      !a.some((one) => fr.values.some((other) => saySame(one, other))) &&
      !b.some((one) => en.values.some((other) => saySame(one, other)))
    )
      return { onlyEnglish: [a[0].words], onlyFrench: [b[0].words] };
  }
  const [time, sameTime] = [vagueTimesIn(en.text, 'en'), vagueTimesIn(fr.text, 'fr-CA')];
  if (time[0] && sameTime[0] && !time.some(({ unit }) => sameTime.some((other) => other.unit === unit)))
    return { onlyEnglish: [time[0].words], onlyFrench: [sameTime[0].words] };
  const [place, twin] = [en.places[0], fr.places[0]];
  if (!place || !twin || en.places.length !== fr.places.length) return undefined;
  const known = new Set(fr.places.map(({ amount }) => amount));
  return en.places.some(({ amount }) => known.has(amount)) ? undefined : { onlyEnglish: [place.words], onlyFrench: [twin.words] };
}

/** A value with its unit, which stands after its number. */
function wordsOf({ kind, from, to, words }: Value, { text, locale }: Side): string {
  const [sign = ''] = kind === 'money' ? (/\$\s*$/.exec(text.slice(0, from)) ?? []) : [];
  const [unit = ''] = /^\s*(?:%|\$|\p{L}+)/u.exec(text.slice(to)) ?? [];
  const measured = kind === 'percent' || kind === 'money' || (kind === 'duration' && unitOfTime(unit.trim(), locale) !== undefined);
  return measured && sign === '' ? words + unit : sign + words;
}

function isNumberOf(value: Value, { numbers }: Side): boolean {
  return numbersOf(value).every((number) => numbers.has(number));
}

/** Is a time or a weight in digits there with the same number, but in other units: “8 weeks” for « 8 mois », “mg” for « µg »? */
function inOtherUnits(value: Value, { values }: Side): boolean {
  const number = isMeasured(value) ? numberIn(value) : undefined;
  const same = values.filter(
    (other) => other.kind === value.kind && isMeasured(other) && number !== undefined && numberIn(other) === number,
  );
  return same.length > 0 && same.every(({ unit }) => unit !== value.unit);
}

/**
 * Are shares of so many there as often, and other ones: “4 of 5” for « 3 des 5 », wherever a 4 stands beside? Where one side says of how
 * many once for two groups, nothing is known.
 */
function ofOthers({ amount, of, unit }: Value, one: Side, other: Side): boolean {
  const [mine, theirs] = [one, other].map(({ values }) => values.filter((value) => value.kind === 'ratio' && value.of === of));
  const isCounted = other.values.some((value) => value.kind === 'count' && value.amount === amount);
  return unit !== 'part' && !isCounted && mine !== undefined && mine.length > 0 && mine.length === theirs?.length;
}

/** Units that are written alike in both languages, and times. */
function isMeasured({ kind, unit = '' }: Value): boolean {
  return kind === 'duration' || (kind === 'dose' && /^(?:k?g|mg|[µμ]g)$/u.test(unit));
}

function numberIn({ words }: Value): string | undefined {
  return /\d+/.exec(words)?.[0];
}

/** “Both”, “half”, “a week” and the ends of a scale are said in too many ways to be compared. */
function isExact({ kind, amount, unit, words }: Value): boolean {
  const written = !/\d/.test(words);
  if (unit === 'part' || (kind === 'times' && written)) return false;
  if (kind === 'count') return written ? amount > 2 : amount !== 0 && amount !== 10 && amount !== 100;
  if (kind === 'clock' || kind === 'date') return !written;
  return !(kind === 'duration' && written && /^(?:an?|one|une?)(?!\p{L})/iu.test(words.trim()));
}

function numbersOf({ kind, amount, of, words, unit }: Value): number[] {
  if (kind === 'telephone' || kind === 'date' || kind === 'clock') return [Number.NaN];
  if (kind === 'duration') return [numeralsIn(fold(words), 'en')[0]?.amount ?? numeralsIn(fold(words), 'fr-CA')[0]?.amount ?? amount];
  return of === undefined || unit === 'part' || kind === 'points' ? [amount] : [amount, of];
}

function shares({ values }: Side): Value[] {
  return values.filter(({ kind, unit }) => ['ratio', 'percent', 'points', 'dose'].includes(kind) && unit !== 'part');
}

function byKey(a: Value, b: Value): number {
  return keyOf(a).localeCompare(keyOf(b), 'en');
}
