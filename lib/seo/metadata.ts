import type { Metadata } from 'next';
import type { Locale } from '../i18n/locales.ts';
import { locales, openGraphLocale, otherLocale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { Section, Twins } from '../i18n/routing.ts';
import { feedPath, homePath, markdownPath, sectionPath, sectionTwins, sharePath } from '../i18n/routing.ts';
import { absoluteUrl, siteName } from '../site.ts';
import { plainName } from './escape.ts';
import { shareAlt, shareSize } from './share-card.ts';

type Page = {
  locale: Locale;
  /** The page’s own name, without the site’s. */
  title: string;
  /** A shorter name, for when the title is too long to be shown whole. */
  shortTitle?: string;
  description: string;
  path: string;
  /** The page in each language it is really written in. */
  twins: Twins;
  /** false for a page search engines should leave out. */
  listed?: boolean;
  /** The text of an article: its picture where it is shared, its dates, and its twin in Markdown. */
  article?: { image: string; imageAlt: string; published: string; updated: string };
};

/** Longest title shown whole by search engines, in characters. */
const longestTitle = 60;

/**
 * The head of a page. Language alternates are given only between real twins; a page shown in a language it is
 * not written in is kept out of search engines.
 */
export function pageMetadata({ locale, title, shortTitle, description, path, twins, listed = true, article }: Page): Metadata {
  const own = twins[locale];
  const complete = locales.every((language) => twins[language] !== undefined);
  const { Feed } = messagesFor(locale);
  const image = article?.image ?? sharePath(locale);
  return {
    title: headTitle(plainName(title), shortTitle),
    description,
    manifest: `${homePath(locale)}/manifest.webmanifest`,
    openGraph: {
      title: plainName(title),
      description,
      url: absoluteUrl(own ?? path),
      siteName,
      locale: openGraphLocale(locale),
      ...(complete ? { alternateLocale: openGraphLocale(otherLocale(locale)) } : {}),
      ...(article ? { type: 'article', publishedTime: article.published, modifiedTime: article.updated } : { type: 'website' }),
      images: [{ url: absoluteUrl(image), ...shareSize, alt: article?.imageAlt ?? shareAlt(locale), type: 'image/png' }],
    },
    // Networks that ask for these tags read the rest of what they need from Open Graph.
    twitter: { card: 'summary_large_image' },
    alternates: {
      canonical: absoluteUrl(own ?? Object.values(twins)[0] ?? path),
      ...(complete && own !== undefined ? { languages: languageAlternates(twins) } : {}),
      types: {
        'application/atom+xml': [{ url: feedPath(locale, 'xml'), title: Feed.title }],
        'application/feed+json': [{ url: feedPath(locale, 'json'), title: Feed.title }],
        ...(article && own !== undefined ? { 'text/markdown': [{ url: markdownPath(own), title: plainName(title) }] } : {}),
      },
    },
    ...(own === undefined || !listed ? { robots: { index: false } } : {}),
  };
}

/** The head of a section’s own page, which exists in every language. */
export function sectionMetadata(section: Section, locale: Locale, page: Pick<Page, 'title' | 'description' | 'listed'>): Metadata {
  return pageMetadata({ ...page, locale, path: sectionPath(section, locale), twins: sectionTwins(section) });
}

/** The addresses of a page in each language it is written in, and the one to offer when the language is unknown. */
export function languageAlternates(twins: Twins): Record<string, string> {
  const pages = locales.flatMap((language) => (twins[language] === undefined ? [] : [[language, absoluteUrl(twins[language])]]));
  return { ...Object.fromEntries(pages), 'x-default': absoluteUrl(twins.en ?? '/') };
}

/** A title that is shown whole: with the site’s name, without it, up to the end of a clause, or the short one. */
function headTitle(title: string, shortTitle = title): string {
  const clauses = [...title.matchAll(/\s?:\s|,\s/g)].map(({ index }) => title.slice(0, index)).reverse();
  const shown = [`${title} | ${siteName}`, title, ...clauses, `${plainName(shortTitle)} | ${siteName}`];
  return shown.find(({ length }) => length <= longestTitle) ?? plainName(shortTitle);
}
