import { IntlMessageFormat } from 'intl-messageformat';
import english from '../../../messages/check/en/report.json' with { type: 'json' };
import french from '../../../messages/check/fr-CA/report.json' with { type: 'json' };
import type { Arguments } from '../../content/problem.ts';
import type { Locale } from '../../i18n/locales.ts';
import { typeset } from '../../i18n/typography.ts';

export type ReportWord = keyof typeof english;

const catalogue: Readonly<Record<Locale, Readonly<Record<ReportWord, string>>>> = { en: english, 'fr-CA': french };

/** What a report says besides the problems themselves, in the reader’s language. */
export function reportWord(locale: Locale, word: ReportWord, filled: Arguments = {}): string {
  if (word === 'help') return catalogue[locale].help; // Its columns are set by hand.
  const sentence = typeset(catalogue[locale][word], locale);
  return String(new IntlMessageFormat(sentence, locale, undefined, { ignoreTag: true }).format(filled));
}
