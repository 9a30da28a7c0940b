import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { locales } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';
import { matchesOf } from '../prose/matches.ts';
import { fold } from '../values/fold.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';

/** “The Narcotic Control Regulations are repealed”, in the record of the law that came after them. */
const repealedInRecord: Readonly<Record<Locale, RegExp>> = {
  en: /The (\p{Lu}[\p{L} ]+?) (?:is|are|was|were) repealed/gu,
  'fr-CA': /L(?:es?|a) (\p{Lu}[\p{L} ]+?) (?:est|sont|a été|ont été) abrogée?s?/gu,
};
const gone: Readonly<Record<Locale, RegExp>> = {
  en: /repeal|replac|supersed|former|until|no longer|used to|before|old(?!\p{L})|end/iu,
  'fr-CA': /abrog|rempla|ancien|jusqu|ne (?:\p{L}+ )?(?:\p{L}+ )?plus|n'(?:est|a|ont|sont) plus|avant|auparavant|fin(?!\p{L})/iu,
};

/** The laws that a record says are no more, as each language names them. */
const repealedBy = onceForEach(({ finding }: Reference) =>
  Object.fromEntries(
    locales.map((locale) => [locale, matchesOf(repealedInRecord[locale], fold(finding[locale])).map(({ 1: name = '' }) => name)]),
  ),
);

/** A law that a claim names as if it were in force, beside the record that says it is not. */
export function repealedLaw({ folded, references, passage: { locale } }: Sourced): Spoken | undefined {
  const repealed = references.flatMap((reference) => repealedBy(reference)[locale] ?? []);
  if (repealed.length === 0 || gone[locale].test(folded)) return undefined;
  const said = folded.toLowerCase();
  const words = repealed.find((name) => said.includes(name.toLowerCase()));
  if (words === undefined) return undefined;
  const from = said.indexOf(words.toLowerCase());
  return { from, to: from + words.length, words };
}
