import { match } from '@formatjs/intl-localematcher';
import Negotiator from 'negotiator';
import type { Locale } from './locales.ts';
import { defaultLocale, locales } from './locales.ts';

/** Longest Accept-Language header worth reading, in characters; browsers send fewer than 200. */
const longestHeader = 1000;

/** What the matcher answers when neither language is close: the tag for “undetermined”. */
const nothingClose = 'und';

/** The site’s language closest to what a browser asks for first; English when it asks for nothing we can read. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const header = (acceptLanguage ?? '').slice(0, longestHeader);
  const asked = new Negotiator({ headers: { 'accept-language': header } }).languages().filter(isLanguageTag);
  for (const tag of asked) {
    // One at a time: given the whole list, the matcher prefers an exact “en” far down to “fr”, which is close to fr-CA, at its head.
    const closest = match([tag], locales, nothingClose);
    if (closest !== nothingClose) return closest as Locale;
  }
  return defaultLocale;
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false; // A tag no browser would send; the next preference is tried.
  }
}
