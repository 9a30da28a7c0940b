import type { Locale } from '../../i18n/locales.ts';

/** Days in each unit of time; a month is 30 days, so that 12 weeks are never longer than 3 months. */
const days: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  month: 30,
  year: 365,
  decade: 3650,
};

const names: Readonly<Record<Locale, readonly (readonly [unit: string, pattern: string])[]>> = {
  en: [
    ['second', 'seconds?'],
    ['minute', 'minutes?|min'],
    ['hour', 'hours?|hrs?|h'],
    ['day', 'days?'],
    ['night', 'nights?'],
    ['week', 'weeks?|wks?'],
    ['month', 'months?'],
    ['year', 'years?|yrs?|winters|summers|springs|christmases'],
    ['decade', 'decades?'],
  ],
  'fr-CA': [
    ['second', 'secondes?'],
    ['minute', 'minutes?|min'],
    ['hour', 'heures?|h'],
    ['day', 'jours?|journées?'],
    ['night', 'nuits?'],
    ['week', 'semaines?'],
    ['month', 'mois'],
    ['year', 'ans?|années?|hivers|étés|printemps'],
    ['decade', 'décennies?'],
  ],
};

/** The units of time of a language, as the source of a pattern. */
export const timeUnits: Readonly<Record<Locale, string>> = {
  en: names.en.map(([, pattern]) => pattern).join('|'),
  'fr-CA': names['fr-CA'].map(([, pattern]) => pattern).join('|'),
};

/** The unit that a word names, and its length in days. */
export function unitOfTime(word: string, locale: Locale): { unit: string; days: number } | undefined {
  const unit = names[locale].find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(word))?.[0];
  return unit === undefined ? undefined : { unit, days: days[unit] ?? 0 };
}
