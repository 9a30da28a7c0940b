import type { Metadata } from 'next';
import type { Article, Library } from '../content/library.ts';
import { entryTwins, textFor } from '../content/queries.ts';
import type { Locale } from '../i18n/locales.ts';
import { sharePath } from '../i18n/routing.ts';
import { pageMetadata } from './metadata.ts';
import { articleShareAlt } from './share-card.ts';

/** The head of an article, with its dates and its own share image. */
export function articleMetadata(article: Article, library: Library, locale: Locale, path: string): Metadata {
  const { words } = textFor(article, locale).text;
  const { published, updated } = article.meta;
  return pageMetadata({
    locale,
    title: words.shortTitle,
    description: words.description,
    path,
    twins: entryTwins('articles', article),
    article: { image: sharePath(locale, article.id), imageAlt: articleShareAlt(article, library, locale), published, updated },
  });
}
