import type { Locale } from '../../../i18n/locales.ts';

/** Cities of Canada where a clinic may be said to be, as sources of patterns, by the names of their region. */
export const regions = [
  {
    name: /Atlantic|Maritimes|Atlantique|New Brunswick|Nova Scotia|Nouveau-Brunswick|Nouvelle-Écosse/u,
    cities: "Halifax|Dartmouth|Fredericton|Saint John|Moncton|Dieppe|Charlottetown|St\\. John's|Edmundston|Bathurst",
  },
  {
    name: /Qu[ée]bec/u,
    cities: 'Montr[ée]al|Qu[ée]bec City|Laval|Longueuil|Gatineau|Sherbrooke|Trois-Rivières|Saguenay|Rimouski|Lévis',
  },
  {
    name: /Ontario/u,
    cities: 'Ottawa|Kingston|Toronto|Hamilton|London|Windsor|Sudbury|Thunder Bay|Mississauga|Kitchener|Barrie',
  },
  {
    name: /Prairies|Western|Manitoba|Saskatchewan|Alberta|British Columbia|Yukon|Ouest|Colombie-Britannique/u,
    cities: 'Winnipeg|Regina|Saskatoon|Calgary|Edmonton|Victoria|Vancouver|Kelowna|Whitehorse|Yellowknife',
  },
] as const;

/** All of them. */
export const city = regions.map(({ cities }) => cities).join('|');

/** The same, as whole words. */
export const cities: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(`(?<!\\p{L})(?:${city})(?!\\p{L})`, 'gu'),
  // « À Québec » is the city; in English the bare name is the province.
  'fr-CA': new RegExp(`(?<!\\p{L})(?:${city}|Québec)(?!\\p{L})`, 'gu'),
};
