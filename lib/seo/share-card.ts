import type { Article, Library } from '../content/library.ts';
import { readingMinutes, textFor } from '../content/queries.ts';
import { requireEntry } from '../content/require-entry.ts';
import type { arts } from '../content/schemas/article.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { siteCard } from '../i18n/routing.ts';
import { translatorFor } from '../i18n/translator.ts';
import { siteName } from '../site.ts';

/** The size of a share image in pixels: what networks show without cutting. */
export const shareSize = { width: 1200, height: 630 } as const;

/** The words and the drawing of a share image. */
export type ShareCard = {
  locale: Locale;
  /** What is said above everything else: the condition. */
  heading: string;
  /** The subject under it; empty when the heading says all. */
  kicker: string;
  /** What it takes to read and what it rests on; empty for the site’s own image. */
  facts: string;
  /** That the clinic is fictional. */
  notice: string;
  art: (typeof arts)[number] | 'lake';
};

/** The site’s own share image. */
function siteShareCard(locale: Locale): ShareCard {
  const { Home, SiteFooter } = messagesFor(locale);
  return { locale, kicker: '', heading: Home.heading, facts: '', art: 'lake', notice: SiteFooter.fictional };
}

/**
 * The share image of an article. It names the condition and the subject, never the title: whatever an article says of
 * a medicine, no picture of ours carries the name of one.
 */
export function articleShareCard(article: Article, library: Library, locale: Locale): ShareCard {
  const { SiteFooter, Topics } = messagesFor(locale);
  const t = translatorFor(locale, 'ShareCard');
  const [about] = article.meta.conditions;
  const condition = about === undefined ? undefined : requireEntry(library, 'conditions', about);
  const topic = Topics[article.meta.topic];
  return {
    locale,
    kicker: condition ? topic : '',
    heading: condition ? textFor(condition, locale).text.words.shortTitle : topic,
    facts: t('facts', { minutes: readingMinutes(textFor(article, locale).text), sources: article.meta.references.length }),
    art: article.meta.art,
    notice: SiteFooter.fictional,
  };
}

/** The share image with this file name, `<id of an article>.png` or the site’s own. */
export function findShareCard(library: Library, locale: Locale, file: string): ShareCard | undefined {
  if (file === `${siteCard}.png`) return siteShareCard(locale);
  const article = library.articles.find(({ id }) => file === `${id}.png`);
  return article && articleShareCard(article, library, locale);
}

/** The file names of every share image, the same in each language. */
export function shareFiles(library: Library): string[] {
  return [siteCard, ...library.articles.map(({ id }) => id)].map((name) => `${name}.png`);
}

/** What the site’s own share image shows, in words. */
export function shareAlt(locale: Locale): string {
  return translatorFor(locale, 'ShareCard')('alt', { words: messagesFor(locale).Home.title, site: siteName });
}

/** What the share image of an article shows, in words. */
export function articleShareAlt(article: Article, library: Library, locale: Locale): string {
  const { kicker, heading } = articleShareCard(article, library, locale);
  return translatorFor(locale, 'ShareCard')('alt', { words: [heading, kicker].filter(Boolean).join(' – '), site: siteName });
}
