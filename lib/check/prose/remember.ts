import type { Locale } from '../../i18n/locales.ts';

/** More texts than any site has; when they are reached, all are forgotten. */
const mostKept = 50_000;

/** A look at texts that remembers what it found: several rules ask of each text, and an edit changes one of many. */
export function rememberingText<Found>(look: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = look(text);
    if (known.size > mostKept) known.clear();
    known.set(text, found);
    return found;
  };
}

/** The same, for a look that asks which language the text is in. */
export function remembering<Found>(look: (text: string, locale: Locale) => Found): (text: string, locale: Locale) => Found {
  const looks: Readonly<Record<Locale, (text: string) => Found>> = {
    en: rememberingText((text) => look(text, 'en')),
    'fr-CA': rememberingText((text) => look(text, 'fr-CA')),
  };
  return (text, locale) => looks[locale](text);
}
