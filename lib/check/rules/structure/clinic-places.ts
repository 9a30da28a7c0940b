import type { Library } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { textsOf } from '../../../content/texts.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { onceForEach } from '../../../once-for-each.ts';
import type { Passage } from '../../passage.ts';
import { plainOf } from '../../prose/flat.ts';
import { matchesOf } from '../../prose/matches.ts';
import type { FileRule } from '../../rule.ts';
import { isList } from '../is-list.ts';
import { cities, city, regions } from './city-names.ts';

/** A sentence puts a clinic of ours only where one of our places of care has its address. */
export const clinicPlaces: FileRule = {
  name: 'clinic-place',
  family: 'structure',
  scope: 'file',
  restsOn: ['locations'],
  check: ({ path, passages }, { library }) => {
    if (isList(path) || path.startsWith('content/references/')) return [];
    const addresses = addressesOf(library.locations);
    // A folder without an address says nothing of where its clinics are.
    return addresses === '' ? [] : passages.flatMap((passage) => [...judge(passage, addresses), ...inRegion(passage)]);
  },
};

/** What a sentence of ours puts in a city; people who live there, or are seen by video, are elsewhere. */
const put: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    `(?:[Oo]ur|[Ww]e (?:have|run|opened?)) (?:(?!people|patients|hospital|laborator|partner)[\\p{L}'-]+ ){0,5}?(?:clinics?|offices?|doors?)(?: (?!for|that|who|see|serv|send|takes?|welcome)[\\p{L}'-]+){0,4}? in (?:${city})(?:(?:, (?:and )?(?:in )?| (?:and|or) (?:in )?)(?:${city}))*|[Oo]ur (?:${city}) (?:clinic|office)s?`,
    'gu',
  ),
  'fr-CA': new RegExp(
    `(?:[Nn]otre|[Nn]os|[Nn]ous avons) (?:une |deux |trois |des |deuxième |seconde? |nouve(?:au|lle) |autre )?(?:cliniques?|bureaux?)(?: (?!qui|reçoi|accueill|dess|sert|pour|envoi)[\\p{L}'-]+){0,5}? (?:à|de|d') ?(?:Québec|${city})(?:(?:, (?:et )?| (?:et|ou) )(?:à |de |d')?(?:Québec|${city}))*`,
    'gu',
  ),
};

function judge(passage: Passage, addresses: string): Problem[] {
  const text = plainOf(passage);
  return matchesOf(put[passage.locale], text).flatMap(({ 0: words, index }) => {
    const [elsewhere] = matchesOf(cities[passage.locale], words).filter(({ 0: name }) => !addresses.includes(`\n${bare(name)},`));
    if (!elsewhere) return [];
    const from = index + elsewhere.index;
    return [found('clinic-place.elsewhere', passage.place(from, from + elsewhere[0].length), { words: elsewhere[0] })];
  });
}

/** “In the Atlantic provinces, we see people in Ottawa”: a region, and where a sentence says that we are. */
const led: Readonly<Record<Locale, RegExp>> = {
  en: /(?<![\p{L}])(?:In|Across|Throughout) (?:the )?(?<region>[^,.;]{4,40}), (?:we|our|you (?:can )?(?:find|see|reach|visit|meet))(?!\p{L})(?<rest>[^.;]*)/gu,
  'fr-CA':
    /(?<![\p{L}])(?:Dans|En|Au|Partout (?:en|au|dans)) (?<region>[^,.;]{4,50}), (?:nous|nos|on nous|consultez|venez|visitez|vous (?:nous )?trouv)(?<rest>[^.;]*)/gu,
};

/** “Atlantic provinces: Montréal, Ottawa and Moncton”, “we serve Atlantic Canada from Ottawa”. */
const listed: Readonly<Record<Locale, RegExp>> = {
  en: /(?:^|(?<=[.,;] )|(?<=(?:from|in|of|to) ))(?<region>[^:,.;]{4,40}) ?: (?<rest>\p{Lu}[^.;]*)|(?<!\p{L})(?:serve|cover|reach) (?<region>[^,.;]{4,40}?) from (?<rest>[^.;]*)/gu,
  'fr-CA':
    /(?:^|(?<=[.,;] )|(?<=(?:de|du|des|en|au|aux|dans) ))(?<region>[^:,.;]{4,40}) ?: (?<rest>\p{Lu}[^.;]*)|(?<!\p{L})(?:desserv\p{Ll}+|couvr\p{Ll}+) (?<region>[^,.;]{4,40}?) (?:depuis|à partir de|de) (?<rest>[^.;]*)/gu,
};

function inRegion(passage: Passage): Problem[] {
  const text = plainOf(passage);
  return [led, listed]
    .flatMap((shapes) => matchesOf(shapes[passage.locale], text))
    .flatMap(({ groups, index, 0: words }) => {
      const { region = '', rest = '' } = groups ?? {};
      const named = regions.filter(({ name }) => name.test(region));
      if (named.length === 0 || regions.some(({ name }) => name.test(rest))) return [];
      const own = new RegExp(`^(?:${named.map(({ cities }) => cities).join('|')})$`, 'u');
      const [elsewhere] = matchesOf(cities[passage.locale], rest).filter(({ 0: name }) => !own.test(name));
      if (!elsewhere) return [];
      const from = index + words.length - rest.length + elsewhere.index;
      return [found('clinic-place.region', passage.place(from, from + elsewhere[0].length), { words: elsewhere[0], region })];
    });
}

/** The lines of every address, each after a line break and without accents on its e: “Montreal” is “Montréal”. */
const addressesOf = onceForEach((locations: Library['locations']): string => {
  const lines = locations.flatMap((entry) => textsOf(entry).flatMap(({ text }) => text.words.address));
  return lines.map((line) => `\n${bare(line)}`).join('');
});

function bare(name: string): string {
  return name.replaceAll('é', 'e');
}
