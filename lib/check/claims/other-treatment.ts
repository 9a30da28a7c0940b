import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { betweenSemicolons } from '../prose/between-semicolons.ts';
import { matchesOf } from '../prose/matches.ts';
import { affirms } from './affirms.ts';
import { isStatistic } from './kinds.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { speaksOf, spoken } from './words.ts';
import { wordsOfRecord } from './words-of-record.ts';

/** Treatments that go by one name of their own, each with the words by which a record in either language names the same. */
const treatments: readonly (readonly [said: Readonly<Record<Locale, string>>, recorded: RegExp])[] = [
  same('(?:s-|es)?ketamine', '(?:s-|es)?kétamine', 'k[eé]tamin|nmda'),
  same('amitriptyline', 'amitriptyline', 'amitript|tricycli'),
  same('duloxetine', 'duloxétine', 'dulox|snri|irsn'),
  same('milnacipran', 'milnacipran', 'milnac|snri|irsn'),
  same('pregabalin', 'prégabaline', 'pr[eé]gab|gabapentin'),
  same('gabapentin', 'gabapentine', '(?<!pre)gabapentin(?!oid|oïd)'),
  same('naltrexone', 'naltrexone', 'naltrex'),
  same('tramadol', 'tramadol', 'tramadol|opio'),
  same('cyclobenzaprine', 'cyclobenzaprine', 'cyclobenz'),
  same('nabilone', 'nabilone', 'nabilon|cannab'),
  same('oxycodone', 'oxycodone', 'oxycod'),
  same('(?:reishi|ganoderma)', '(?:reishi|ganoderma)', 'reishi|ganoderma'),
  same('codeine', 'codéine', 'cod[ée]ine'),
  same('massage', 'massage', 'massage|myofascial|shiatsu'),
  same('acupuncture', 'acupuncture', 'acupunct'),
  same('hypnosis', 'hypnose', 'hypno'),
  same('tai chi', 'tai-chi', 'tai[ -]chi|meditative movement|mouvement méditatif'),
  same('qi ?gong', 'qi ?gong', 'qi ?gong|meditative movement|mouvement méditatif'),
  same('yoga', 'yoga', 'yoga|meditative movement|mouvement méditatif'),
  same(
    '(?:water|aquatic|pool) (?:exercise|therapy|training)|exercises? in (?:warm )?water',
    "exercices? (?:dans|en) (?:l'|la )?(?:eau|piscine)(?: chaude)?",
    'water|aquati|(?<!\\p{L})(?:pool|eau|piscine)(?!\\p{L})|balneo',
  ),
  same(
    '(?:(?:strength|resistance|weight) training|(?:with|lifting) weights)',
    '(?:musculation|(?:avec des|lever des) poids)',
    'strength|resistance|muscul',
  ),
  same('vitamin D', 'vitamine D', 'vitamin'),
  same('magnesium', 'magnésium', 'magn[eé]s'),
  same('(?:CBT|cognitive behavioural therapy) for insomnia', "TCC (?:contre|de|pour) l'insomnie", 'insomni'),
];

function same(en: string, fr: string, recorded: string): readonly [said: Readonly<Record<Locale, string>>, recorded: RegExp] {
  return [{ en, 'fr-CA': fr }, new RegExp(recorded, 'iu')];
}

const named: Readonly<Record<Locale, readonly (readonly [said: RegExp, recorded: RegExp])[]>> = {
  en: namedIn('en'),
  'fr-CA': namedIn('fr-CA'),
};

function namedIn(locale: Locale): (readonly [said: RegExp, recorded: RegExp])[] {
  return treatments.map(([said, recorded]) => [new RegExp(`(?<!\\p{L})(?:${said[locale]})(?!\\p{L})`, 'giu'), recorded] as const);
}

/** A treatment that a claim speaks of, and that no record cited beside it names: pool exercise, beside a trial of tai chi. */
export function otherTreatment({ folded, values, references, kinds, passage: { locale } }: Sourced): Spoken | undefined {
  const acts =
    kinds.length > 0 || speaksOf('effect', folded, locale) || speaksOf('harm', folded, locale) || speaksOf('study', folded, locale);
  // A law lists hundreds of substances; its record names none.
  if (references.length === 0 || !acts || speaksOf('law', folded, locale)) return undefined;
  for (const [said, recorded] of named[locale]) {
    const [match] = matchesOf(said, folded);
    if (!match || references.some((reference) => recorded.test(recordOf(reference)))) continue;
    const part = betweenSemicolons(folded, match.index, match.index + match[0].length);
    // “No trial compared it with yoga”: what is not known, or not approved, needs no record.
    const isTold =
      foundNothing.test(part) ||
      affirms(part, locale, ['hedge', 'conditional']) ||
      values.some((value) => isStatistic(value, folded, locale));
    return isTold && !offLabel.test(part) ? spoken(match) : undefined;
  }
  return undefined;
}

/** “Made no difference to mood” is a finding as any other. */
const foundNothing =
  /(?:made|makes|found|showed|shows|had|brought) no (?:\p{L}+ )?(?:difference|effect|benefit|change|gain)|(?:looked|searched) for (?:\p{L}+ ){0,3}trials|n'(?:a|ont|avait) (?:\p{L}+ )?(?:aucune?|pas (?:de|d')) ?(?:\p{L}+ )?(?:différence|effet|bienfait|gain|changement)|cherché des (?:essais|études)/iu;

const offLabel = /off-label|hors indication|(?<!\p{L})only(?!\p{L})|seule?s?(?!\p{L})/iu;

/** Everything in which a record may name a treatment, also the subjects it is found under. */
function recordOf(reference: Reference): string {
  const { en, 'fr-CA': french } = wordsOfRecord(reference);
  return [...reference.topics, en, french].join(' ');
}
