/** The languages of the site, as BCP 47 tags; English is listed first because it is the default. */
export const locales = ['en', 'fr-CA'] as const;

/** One language of the site. */
export type Locale = (typeof locales)[number];

/** The language served when a visitor's preference is unknown. */
export const defaultLocale = 'en' satisfies Locale;

const profiles = {
  en: { segment: 'en', openGraph: 'en_CA', name: 'English', other: 'fr-CA' },
  'fr-CA': { segment: 'fr', openGraph: 'fr_CA', name: 'Français', other: 'en' },
} as const satisfies Record<Locale, { segment: string; openGraph: string; name: string; other: Locale }>;

/** The first part of a page's path, which names its language. */
export type LocaleSegment = (typeof profiles)[Locale]['segment'];

/** The URL segment of a language: `en` or `fr`. */
export function localeSegment(locale: Locale): LocaleSegment {
  return profiles[locale].segment;
}

/** Every URL segment that names a language, in the order of `locales`. */
export const segments: readonly LocaleSegment[] = locales.map(localeSegment);

/** The language a URL segment names, or `undefined` for any other text. */
export function localeOfSegment(segment: string): Locale | undefined {
  return locales.find((locale) => localeSegment(locale) === segment);
}

/** The language and country in the form Open Graph wants, with an underscore. */
export function openGraphLocale(locale: Locale): 'en_CA' | 'fr_CA' {
  return profiles[locale].openGraph;
}

/** The name of a language in that language, so that its readers recognise it. */
export function languageName(locale: Locale): 'English' | 'Français' {
  return profiles[locale].name;
}

/** The language to offer a reader of this one. */
export function otherLocale(locale: Locale): Locale {
  return profiles[locale].other;
}
