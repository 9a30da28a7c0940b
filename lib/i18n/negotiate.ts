import { match } from '@formatjs/intl-localematcher';
import Negotiator from 'negotiator';
import type { Locale } from './locales.ts';
import { defaultLocale, locales } from './locales.ts';

/** Longest Accept-Language header worth reading, in characters; browsers send fewer than 200. */
const longestHeader = 1000;

/** The site’s language closest to what a browser asks for; English when it asks for nothing we can read. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const header = (acceptLanguage ?? '').slice(0, longestHeader);
  const asked = new Negotiator({ headers: { 'accept-language': header } }).languages().filter(isLanguageTag);
  return match(asked, locales, defaultLocale) as Locale;
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false; // A tag no browser would send; the next preference is tried.
  }
}
