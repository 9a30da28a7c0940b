import { yearOf } from '../../content/citations.ts';
import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { isStatistic } from './kinds.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { spoken } from './words.ts';

const today: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:today|nowadays|currently|these days|at present|right now|presently)(?!\p{L})/iu,
  'fr-CA': /(?<!\p{L})(?:aujourd'hui|actuellement|de nos jours|présentement|à l'heure actuelle|en ce moment)(?!\p{L})/iu,
};

/** “Today, 1.1% of Canadians”, of a record that begins with the year in which they were counted. */
export function toldAsToday({ folded, values, references, passage: { locale } }: Sourced, day: string): Spoken | undefined {
  const said = today[locale].exec(folded);
  if (!said || values.some(({ kind }) => kind === 'year') || !values.some((value) => isStatistic(value, folded, locale))) return undefined;
  return references.length > 0 && references.every((reference) => isOfOneYear(reference) || isOld(reference, day))
    ? spoken(said)
    : undefined;
}

/** A survey of long ago; more than so many years. */
const years = 8;

function isOld(reference: Reference, day: string): boolean {
  return reference.kind === 'survey' && Number(day.slice(0, 4)) - yearOf(reference) > years;
}

function isOfOneYear({ finding }: Reference): boolean {
  return /^(?:in|a (?:national )?survey of) \d{4}/iu.test(finding.en);
}
