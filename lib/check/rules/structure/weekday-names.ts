import type { Locale } from '../../../i18n/locales.ts';

/** The days of the week as texts write them, from Sunday on, as a `Date` counts them. */
export const weekdayNames: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  'fr-CA': ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
};

/** Which day of the week a name is, in the singular or the plural; -1 for a word that is none. */
export function weekdayOf(name: string, locale: Locale): number {
  const day = name.toLowerCase().replace(/s$/u, '');
  return weekdayNames[locale].findIndex((one) => one.toLowerCase() === day);
}
