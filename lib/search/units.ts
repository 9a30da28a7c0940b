import type { Locale } from '../i18n/locales.ts';

/** Units as they are shortened after a number, and the word that pages use, both as `splitWords` writes them. */
export const units: Record<Locale, ReadonlyMap<string, string>> = {
  en: new Map([
    ['wk', 'week'],
    ['wks', 'week'],
    ['mo', 'month'],
    ['mos', 'month'],
    ['mth', 'month'],
    ['mths', 'month'],
    ['min', 'minute'],
    ['mins', 'minute'],
    ['hr', 'hour'],
    ['hrs', 'hour'],
    ['yr', 'year'],
    ['yrs', 'year'],
    ['milligram', 'mg'],
    ['milligrams', 'mg'],
  ]),
  'fr-CA': new Map([
    ['sem', 'semaine'],
    ['sems', 'semaine'],
    ['min', 'minute'],
    ['mins', 'minute'],
    ['hre', 'heure'],
    ['hres', 'heure'],
    ['milligramme', 'mg'],
    ['milligrammes', 'mg'],
  ]),
};
