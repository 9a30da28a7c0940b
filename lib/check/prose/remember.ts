import type { Locale } from '../../i18n/locales.ts';

/** More texts than any site has; when they are reached, all are forgotten. */
const mostKept = 50_000;

/** A look at texts that remembers what it found: several rules ask of each text, and an edit changes one of many. */
export function remembering<Found>(look: (text: string, locale: Locale) => Found): (text: string, locale: Locale) => Found {
  const known: Readonly<Record<Locale, Map<string, Found>>> = { en: new Map(), 'fr-CA': new Map() };
  return (text, locale) => {
    const before = known[locale].get(text);
    if (before !== undefined) return before;
    const found = look(text, locale);
    if (known[locale].size > mostKept) known[locale].clear();
    known[locale].set(text, found);
    return found;
  };
}
