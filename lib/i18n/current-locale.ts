import { language } from 'next/root-params';
import type { Locale } from './locales.ts';
import { defaultLocale, localeOfSegment } from './locales.ts';

/** The language of the page being rendered. */
export async function currentLocale(): Promise<Locale> {
  return localeOfSegment((await language()) ?? '') ?? defaultLocale;
}
