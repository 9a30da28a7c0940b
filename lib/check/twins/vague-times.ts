import type { Locale } from '../../i18n/locales.ts';
import { fold } from '../values/fold.ts';
import { timeUnits, unitOfTime } from '../values/units.ts';
import { everyOne } from './count.ts';

const some: Readonly<Record<Locale, RegExp>> = {
  en: everyOne(`(?:a few|several|some|many|a couple of) (?:\\p{L}+ )?(${timeUnits.en})`),
  'fr-CA': everyOne(`(?:quelques|plusieurs|bien des|de nombreu(?:x|ses)) (?:\\p{L}+ )?(${timeUnits['fr-CA']})`),
};

/** A time without a number, such as “a few hours”, with its unit. */
export function vagueTimesIn(text: string, locale: Locale): { unit: string; words: string }[] {
  return [...fold(text).matchAll(some[locale])].flatMap(([words, word = '']) => {
    const unit = unitOfTime(word, locale)?.unit;
    return unit === undefined ? [] : [{ unit, words }];
  });
}
