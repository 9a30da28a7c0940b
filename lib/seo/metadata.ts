import type { Metadata } from 'next';
import type { Locale } from '../i18n/locales.ts';
import { locales, openGraphLocale, otherLocale } from '../i18n/locales.ts';
import type { Twins } from '../i18n/routing.ts';
import { absoluteUrl, siteName } from '../site.ts';

type Page = {
  locale: Locale;
  /** The page’s own name, without the site’s. */
  title: string;
  description: string;
  path: string;
  /** The page in each language it is really written in. */
  twins: Twins;
  /** false for a page search engines should leave out. */
  listed?: boolean;
};

/** Longest title shown whole by search engines, in characters. */
const longestTitle = 60;

/**
 * The head of a page. Language alternates are given only between real twins; a page shown in a language it is
 * not written in is kept out of search engines.
 */
export function pageMetadata({ locale, title, description, path, twins, listed = true }: Page): Metadata {
  const own = twins[locale];
  const complete = locales.every((language) => twins[language] !== undefined);
  const full = `${title} | ${siteName}`;
  return {
    title: full.length <= longestTitle ? full : title,
    description,
    openGraph: {
      title,
      description,
      url: absoluteUrl(own ?? path),
      siteName,
      locale: openGraphLocale(locale),
      ...(complete ? { alternateLocale: openGraphLocale(otherLocale(locale)) } : {}),
    },
    alternates: {
      canonical: absoluteUrl(own ?? Object.values(twins)[0] ?? path),
      ...(complete && own !== undefined ? { languages: alternates(twins) } : {}),
    },
    ...(own === undefined || !listed ? { robots: { index: false } } : {}),
  };
}

function alternates(twins: Twins): Record<string, string> {
  const pages = locales.flatMap((language) => (twins[language] === undefined ? [] : [[language, absoluteUrl(twins[language])]]));
  return { ...Object.fromEntries(pages), 'x-default': absoluteUrl(twins.en ?? '/') };
}
