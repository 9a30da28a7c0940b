import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';
import { sentencesOf } from '../sentences.ts';
import { fold } from '../values/fold.ts';
import { affirms } from './affirms.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { placesOf, speaksOf, spoken } from './words.ts';

/** A body that is said to speak for a treatment. */
const speaks: Readonly<Record<Locale, RegExp>> = {
  en: /(?:agency|institute|cochrane|authorit(?:y|ies)|experts|reviewers|guidelines?|society|ministry|canada|centre|center|fda|cdc|nice)(?:'s \p{L}+)? (?:\p{L}+ ){0,2}?(?:recommends?|endorses?|backs?|advises?|champions?|favou?rs?|looks? (?:kindly|favourably)|leaves? the door open)(?!\p{L})/iu,
  'fr-CA':
    /(?:agence|institut|cochrane|autorités?|experts|spécialistes|lignes? directrices?|société|ministère|canada|centre|fda|cdc|nice)(?: (?:\p{L}|')+){0,4}? (?:recommande|préconise|cautionne|appuie|conseille|prône|privilégie)(?:nt)?(?!\p{L})|(?:agence|institut|autorités?|experts)[^.;]{0,60}? (?:d'un bon œil|porte ouverte)/iu,
};

/** How a record says that somebody recommends. */
const recommending = /recommend|suggest|advis|endors|offer|consider|option|first[- ]line|(?:people|patients) to|ask/iu;

/** The sentences of a record that speak for something, and deny nothing. */
const advises = onceForEach(({ kind, title, finding, limits }: Reference): boolean => {
  if (kind === 'guideline' || recommending.test(title)) return true;
  const told = sentencesOf(fold(`${finding.en} ${limits.en}`));
  return told.some(({ text }) => recommending.test(text) && !speaksOf('negation', text, 'en'));
});

/** “The agency recommends ketamine”, of a report whose record tells what it found and recommends nothing. */
export function unspokenAdvice({ folded, references, passage: { locale } }: Sourced): Spoken | undefined {
  const said = speaks[locale].exec(folded);
  if (!said || references.some(advises) || !affirms(folded, locale, ['hedge', 'conditional'])) return undefined;
  return placesOf('treatment', folded, locale).length > 0 ? spoken(said) : undefined;
}
