import type { Locale } from '../i18n/locales.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Entry } from './library.ts';
import { sectionsOf } from './sections.ts';

/** The mark of all the words of an entry in each language; that of a language it does not have is the mark of no words. */
export function marksOf(entry: Entry<unknown, unknown>): Record<Locale, string> {
  const mark = (locale: Locale): string =>
    fingerprintOf(
      sectionsOf(entry, locale)
        .map(({ words }) => words)
        .join('\n'),
    );
  return { en: mark('en'), 'fr-CA': mark('fr-CA') };
}

/** Are the words still those that a record was made of? */
export function sameWords(entry: Entry<unknown, unknown>, record: Record<Locale, string>): boolean {
  const { en, 'fr-CA': french } = marksOf(entry);
  return en === record.en && french === record['fr-CA'];
}
