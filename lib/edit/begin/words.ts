import { IntlMessageFormat } from 'intl-messageformat';
import english from '../../../messages/check/en/new.json' with { type: 'json' };
import french from '../../../messages/check/fr-CA/new.json' with { type: 'json' };
import type { Locale } from '../../i18n/locales.ts';
import { typeset } from '../../i18n/typography.ts';

export type NewWord = keyof typeof english;

const catalogue: Readonly<Record<Locale, Readonly<Record<NewWord, string>>>> = { en: english, 'fr-CA': french };

/** What `npm run content:new` asks and says. */
export function newWord(locale: Locale, word: NewWord, filled: Readonly<Record<string, string>> = {}): string {
  return String(new IntlMessageFormat(typeset(catalogue[locale][word], locale), locale, undefined, { ignoreTag: true }).format(filled));
}
