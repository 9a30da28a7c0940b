import type { Locale } from '../../../i18n/locales.ts';

/** Cities of Canada where a clinic may be said to be, as sources of patterns, by the names of their region. */
export const regions = [
  {
    name: /Atlantic|Maritimes|Atlantique|New Brunswick|Nova Scotia|Nouveau-Brunswick|Nouvelle-Écosse/u,
    cities:
      "Halifax|Dartmouth|Fredericton|Saint John|Moncton|Dieppe|Charlottetown|St\\. John's|Edmundston|Bathurst|Sackville|Riverview|Oromocto|Miramichi|Campbellton|Shediac|Caraquet|Tracadie|Truro|Amherst|Antigonish|Yarmouth|Bridgewater|Kentville|Wolfville|Summerside|Corner Brook|Mount Pearl",
  },
  {
    name: /Qu[ée]bec/u,
    cities:
      "Montr[ée]al|Qu[ée]bec City|Laval|Longueuil|Gatineau|Sherbrooke|Trois-Rivières|Saguenay|Rimouski|Lévis|Rivière-du-Loup|Baie-Comeau|Sept-Îles|Rouyn-Noranda|Val-d'Or|Joliette|Saint-Jérôme|Terrebonne|Repentigny|Mascouche|Blainville|Boisbriand|Mirabel|Drummondville|Granby|Saint-Hyacinthe|Sorel-Tracy|Victoriaville|Montmagny|Matane|Gaspé|Chicoutimi|Jonquière|Roberval|Shawinigan|Magog|Cowansville|Brossard|Boucherville|Châteauguay|Vaudreuil-Dorion|Salaberry-de-Valleyfield|Pointe-Claire",
  },
  {
    name: /Ontario/u,
    cities:
      'Ottawa|Kingston|Toronto|Hamilton|London|Windsor|Sudbury|Thunder Bay|Mississauga|Kitchener|Barrie|Orillia|Collingwood|Midland|Guelph|Waterloo|Brantford|Peterborough|Belleville|Brockville|Pembroke|Sault Ste\\. Marie|Timmins|Kenora|Oshawa|Whitby|Ajax|Pickering|Markham|Vaughan|Brampton|Oakville|Burlington|St\\. Catharines|Niagara Falls|Sarnia|Chatham|Owen Sound|Huntsville|Bracebridge|Gravenhurst|Parry Sound|Kanata|Nepean|Arnprior|Renfrew|Scarborough|Etobicoke|Newmarket|Caledon|Innisfil|Wasaga Beach|Leamington|Kincardine|Goderich|Napanee|Cobourg|Hawkesbury|Rockland|Kapuskasing',
  },
  {
    name: /Prairies|Western|Manitoba|Saskatchewan|Alberta|British Columbia|Yukon|Ouest|Colombie-Britannique/u,
    cities:
      'Winnipeg|Regina|Saskatoon|Calgary|Edmonton|Victoria|Vancouver|Kelowna|Whitehorse|Yellowknife|Nanaimo|Kamloops|Prince George|Red Deer|Lethbridge|Medicine Hat|Moose Jaw|Abbotsford|Burnaby|Coquitlam|Langley|Steinbach',
  },
] as const;

/** The words of their names, as they are typed. */
export const cityWords: ReadonlySet<string> = new Set(
  regions.flatMap(({ cities }) => cities.replaceAll('[ée]', 'é').replaceAll('\\.', '').split(/[|' ]/u)),
);

/** All of them. */
export const city = regions.map(({ cities }) => cities).join('|');

/** The same, as whole words. */
export const cities: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(`(?<!\\p{L})(?:${city})(?!\\p{L})`, 'gu'),
  // « À Québec » is the city; in English the bare name is the province.
  'fr-CA': new RegExp(`(?<!\\p{L})(?:${city}|Québec)(?!\\p{L})`, 'gu'),
};
