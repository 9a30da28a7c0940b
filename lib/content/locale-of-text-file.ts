import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';

/** The language of a text, by its file; undefined for facts. */
export function localeOfTextFile(file: string): Locale | undefined {
  return locales.find((locale) => file.endsWith(`/${locale}.mdx`));
}
