import type { Locale } from '../../../i18n/locales.ts';

/** Cities of Canada where a clinic may be said to be, as the source of a pattern. */
export const city = [
  ...['Halifax', 'Dartmouth', 'Fredericton', 'Saint John', 'Moncton', 'Dieppe', 'Charlottetown', "St\\. John's", 'Edmundston', 'Bathurst'],
  ...['Montr[ée]al', 'Qu[ée]bec City', 'Laval', 'Longueuil', 'Gatineau', 'Sherbrooke', 'Trois-Rivières', 'Saguenay', 'Rimouski', 'Lévis'],
  ...['Ottawa', 'Kingston', 'Toronto', 'Hamilton', 'London', 'Windsor', 'Sudbury', 'Thunder Bay', 'Mississauga', 'Kitchener', 'Barrie'],
  ...['Winnipeg', 'Regina', 'Saskatoon', 'Calgary', 'Edmonton', 'Victoria', 'Vancouver', 'Kelowna', 'Whitehorse', 'Yellowknife'],
].join('|');

/** The same, as whole words. */
export const cities: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(`(?<!\\p{L})(?:${city})(?!\\p{L})`, 'gu'),
  // « À Québec » is the city; in English the bare name is the province.
  'fr-CA': new RegExp(`(?<!\\p{L})(?:${city}|Québec)(?!\\p{L})`, 'gu'),
};
