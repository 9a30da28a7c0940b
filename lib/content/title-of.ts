import type { Locale } from '../i18n/locales.ts';
import { otherLocale } from '../i18n/locales.ts';
import type { AnyWorded } from './texts.ts';

type Named = Pick<AnyWorded, 'id' | 'texts'>;
type Words = { title?: string; shortTitle?: string; displayName?: string };

/** What an entry is called in a language, or else in the other; its id where no text of it can be read, as while somebody writes it. */
export function titleOf(entry: Named, locale: Locale): string {
  const { title, displayName } = wordsOf(entry, locale);
  return title ?? displayName ?? entry.id;
}

/** The same, as short as it has it. */
export function shortTitleOf(entry: Named, locale: Locale): string {
  return wordsOf(entry, locale).shortTitle ?? titleOf(entry, locale);
}

function wordsOf({ texts }: Named, locale: Locale): Words {
  return (texts[locale] ?? texts[otherLocale(locale)])?.words ?? {};
}
