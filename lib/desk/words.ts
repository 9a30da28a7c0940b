import { IntlMessageFormat } from 'intl-messageformat';
import english from '../../messages/check/en/desk.json' with { type: 'json' };
import french from '../../messages/check/fr-CA/desk.json' with { type: 'json' };
import type { Locale } from '../i18n/locales.ts';
import { typeset } from '../i18n/typography.ts';

export type DeskWord = keyof typeof english;

const catalogue: Readonly<Record<Locale, Readonly<Record<DeskWord, string>>>> = { en: english, 'fr-CA': french };

/** What the desk says, in the reader’s language. */
export function deskWord(locale: Locale, word: DeskWord, filled: Readonly<Record<string, string | number>> = {}): string {
  return String(new IntlMessageFormat(typeset(catalogue[locale][word], locale), locale, undefined, { ignoreTag: true }).format(filled));
}
