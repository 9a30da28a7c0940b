import type { Locale } from '../../i18n/locales.ts';
import { matchesOf } from '../prose/matches.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';

/** How many people were given something: “24 people received”, “12 people on ketamine”, « 12 autres ont reçu ». */
const given: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!(?:of|the|all) |[\d.,])(\d{1,4}) (?:of (?:the|them) |other )?(?:people|others|adults|women|patients|participants)? ?(?:received|were given|got|took|had been given|tried)(?!\p{L})|(?<!(?:of|the|all) |[\d.,])(\d{1,4}) (?:people|adults|women|patients|participants) (?:on|taking|given) (?!average|one|the|an? )/giu,
  'fr-CA':
    /(?<!(?:les|des|sur|aux) |[\d.,])(\d{1,4}) (?:des |autres )?(?:personnes|autres|adultes|femmes|patients|patientes|participants|participantes)? ?(?:ont reçu|recevaient|reçurent|avaient reçu|ont pris|prenaient|ont essayé)(?!\p{L})|(?<!(?:les|des|sur|aux) |[\d.,])(\d{1,4}) (?:personnes|adultes|femmes|patientes?|participante?s) sous (?!l[ea' ])/giu,
};

/** The groups of one trial cannot hold more people than took part in it; “12 of the 24” are counted already, and what is no trial may count one twice. */
export function moreThanTookPart({ folded, references, passage: { locale } }: Sourced): Spoken | undefined {
  const [only, ...more] = references;
  if (!only?.n || more.length > 0 || only.kind !== 'randomized-trial') return undefined;
  const groups = matchesOf(given[locale], folded);
  const [first] = groups;
  const last = groups.at(-1);
  const together = groups.reduce((sum, [, many, others]) => sum + Number(many ?? others), 0);
  if (!first || !last || groups.length < 2 || together <= only.n) return undefined;
  const to = last.index + last[0].length;
  return { from: first.index, to, words: folded.slice(first.index, to) };
}
