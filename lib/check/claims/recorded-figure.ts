import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fold } from '../values/fold.ts';
import { numeralsIn } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { keyOf } from '../values/value.ts';
import { knownOf } from './known.ts';
import type { Sourced } from './sourced.ts';

/**
 * A figure as the records of the cited references have it: the words of the value with its number changed. Only where the records hold
 * one value of its kind, out of as many, that the sentence does not say already.
 */
export function recordedFigure(value: Value, { references, values, passage: { locale } }: Sourced): string | undefined {
  const said = new Set(values.map(keyOf));
  const like = references.flatMap((reference) => knownOf(reference).values).filter((one) => isLike(one, value) && !said.has(keyOf(one)));
  const [only, ...others] = new Map(like.map((one) => [keyOf(one), one])).values();
  return only && others.length === 0 ? withAmount(value, only.amount, locale) : undefined;
}

function isLike(one: Value, { kind, of, unit }: Value): boolean {
  return one.kind === kind && one.of === of && one.unit === unit && Number.isFinite(one.amount);
}

/** The words of a value with another number, where it is written in digits. */
function withAmount({ amount, words }: Value, other: number, locale: Locale): string | undefined {
  const typed = numeralsIn(fold(words), locale).find((numeral) => !numeral.written && numeral.amount === amount);
  return typed && words.slice(0, typed.from) + formatNumber(other, locale) + words.slice(typed.to);
}
