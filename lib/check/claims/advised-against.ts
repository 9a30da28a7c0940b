import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';
import { matchesOf } from '../prose/matches.ts';
import { fold } from '../values/fold.ts';
import { affirms } from './affirms.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { placesOf } from './words.ts';

/** “Do not start: ketamine, opioids, gabapentin or pregabalin”, in the record of a guideline. */
const against: Readonly<Record<Locale, RegExp>> = {
  en: /(?:do not|not to|don't) (?:start|offer|use|recommend|begin|prescribe)(?: treatment with)?:? ([^.;]+)/giu,
  'fr-CA': /ne pas (?:commencer|offrir|utiliser|recommander|prescrire|proposer)(?: de traitement par)? ?:? ([^.;]+)/giu,
};

/** What a guideline does that speaks for a treatment. */
const speaksFor: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:recommend|suggest|propos|offer|advis|encourag|invit|endors|favou?r|support|accept|list|agree)\p{L}*|(?:should|can) be (?:tried|offered|considered|given|used)|(?:is|are) (?:an |one of (?:the |its )?)?options?(?!\p{L})|first[- ]line|(?:makes?|find|finds|leaves?) (?:a place|room)|gives? (?:\p{L}+ )?a place|leaves? the door open|looks? (?:kindly|favourably|favorably)|(?:ranks?|places?|puts?) [^.;]{0,40}? among/iu,
  'fr-CA':
    /(?<!\p{L})(?:recommand|suggèr|propos|offr|invit|encourag|incit|conseill|préconis|appui|accept|retien|s'entend)\p{L}*|(?:fait|font|réserve|réservent|accorde|accordent) une (?:\p{L}+ )?place|(?:fait|font) partie des (?:options|choix|traitements)|(?:est|sont) (?:une |l'une des )?options?|(?:première|deuxième|seconde) intention|porte ouverte|d'un bon œil|(?:range|classe|place|met)(?:nt|tent)? [^.;]{0,40}? parmi/iu,
};

/** What says itself that not all are for it. */
const disagree: Readonly<Record<Locale, RegExp>> = {
  en: /disagree|differ|contradict|divided|against|(?:not|never) (?:start|offer|recommend|begin|use)|do not/iu,
  'fr-CA': /(?:ne s'entendent pas|désaccord|diverg|contredi|partagé|déconseill|(?:ne )?pas (?:commencer|offrir|recommand))/iu,
};
const ofAll: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:all|every|each|both|unanimous\p{L}*|agree\p{L}*|everywhere)(?!\p{L})/iu,
  'fr-CA': /(?<!\p{L})(?:tous|toutes|chaque|unanim\p{L}*|s'entend\p{L}*|s'accord\p{L}*|partout|les deux)(?!\p{L})/iu,
};

/** A treatment that a claim says a guideline is for, and that the guideline says not to start. */
export function advisedAgainst({ folded, unit, references, passage: { locale } }: Sourced): Spoken | undefined {
  const advised = references.flatMap((reference) => againstBy(reference)[locale]);
  if (
    advised.length === 0 ||
    disagree[locale].test(unit) ||
    !speaksFor[locale].test(folded) ||
    !affirms(folded, locale, ['hedge', 'conditional'])
  )
    return undefined;
  // Where another guideline may be meant, only what is said of all of them is wrong.
  if (references.length > 1 && !ofAll[locale].test(folded)) return undefined;
  return placesOf('treatment', folded, locale).find(({ words }) =>
    advised.some((list) => list.includes(words.toLowerCase().replace(/s$/u, ''))),
  );
}

/** “54% an anti-inflammatory (not recommended)”, in the record of what people take. */
const inBrackets: Readonly<Record<Locale, RegExp>> = {
  en: / \((?:which (?:is|are) )?(?:not|never) (?:recommended|advised)\)/giu,
  'fr-CA': / \((?:non|pas) (?:recommandé|conseillé)e?s?\)/giu,
};

/** “Massage and diet are not in this table”: what stands before these words, in its part of a sentence. */
const leftOut: Readonly<Record<Locale, RegExp>> = {
  en: /(?:is|are) not (?:in|on|part of|among) (?:this|the|its|their) (?:table|list|recommendations)/iu,
  'fr-CA':
    /ne (?:figure|sont|est|font partie)(?:nt)? pas (?:dans|sur|de|parmi) (?:ce|cette|le|la|son|leurs?) (?:tableau|liste|recommandations)/iu,
};

const againstBy = onceForEach(({ finding, kind }: Reference): Record<Locale, string[]> => {
  const lists = (locale: Locale): string[] => {
    const told = fold(finding[locale]);
    const named = kind === 'guideline' ? matchesOf(against[locale], told).map(({ 1: list = '' }) => list) : [];
    const bracketed = matchesOf(inBrackets[locale], told).map(({ index }) => told.slice(told.lastIndexOf(' ', index - 1) + 1, index));
    const missing = told.split(/[.;:]/u).flatMap((part) => {
      const words = leftOut[locale].exec(part);
      return words ? [part.slice(0, words.index)] : [];
    });
    return [...named, ...bracketed, ...missing].map((list) => list.toLowerCase());
  };
  return { en: lists('en'), 'fr-CA': lists('fr-CA') };
});
