import type { Article, Library } from '../content/library.ts';
import { creditedAuthors, entryPath, textFor } from '../content/queries.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { feedPath, markdownPath, sectionPath, sharePath } from '../i18n/routing.ts';
import { absoluteUrl } from '../site.ts';
import { atomOf, instant, newFeed, publisher } from './atom.ts';
import { escapeMarkup, plainName } from './escape.ts';

/** The articles written in one language, newest first, as an Atom feed (RFC 4287). */
export function atomFeed(library: Library, locale: Locale): string {
  const { Feed: words } = messagesFor(locale);
  const entries = entriesOf(library, locale);
  const list = absoluteUrl(sectionPath('articles', locale));
  const feed = newFeed(locale, {
    list,
    atom: absoluteUrl(feedPath(locale, 'xml')),
    title: words.title,
    description: words.description,
    updated: instant(
      entries
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? '1970-01-01',
    ),
    image: absoluteUrl(sharePath(locale)),
    favicon: absoluteUrl('/icons/icon-192.png'),
  });
  for (const { url, title, description, image, published, updated, authors, topic } of entries) {
    feed.addItem({
      id: url,
      link: url,
      title: escapeMarkup(title), // titles and summaries are HTML in this feed
      description: escapeMarkup(description),
      date: instant(updated),
      published: instant(published),
      author: authors,
      category: [topic],
      image: { url: image, type: 'image/png' },
    });
  }
  return atomOf(feed, locale);
}

/** The articles written in one language, newest first, as a JSON feed (version 1.1). */
export function jsonFeed(library: Library, locale: Locale): string {
  const { Feed: words } = messagesFor(locale);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: words.title,
    description: words.description,
    language: locale,
    home_page_url: absoluteUrl(sectionPath('articles', locale)),
    feed_url: absoluteUrl(feedPath(locale, 'json')),
    icon: absoluteUrl('/icons/icon-512.png'),
    authors: [{ name: publisher.name, url: publisher.link }],
    items: entriesOf(library, locale).map(({ url, title, description, image, published, updated, authors, topic, markdown }) => ({
      id: url,
      url,
      title,
      content_text: description,
      image,
      date_published: instant(published).toISOString(),
      date_modified: instant(updated).toISOString(),
      authors: authors.map(({ name, link }) => ({ name, url: link })),
      tags: [topic.name],
      language: locale,
      attachments: [{ url: markdown, mime_type: 'text/markdown' }],
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function entriesOf(library: Library, locale: Locale) {
  const { Topics } = messagesFor(locale);
  return library.articles
    .filter(({ texts }) => texts[locale] !== undefined)
    .map((article) => {
      const { title, description } = textFor(article, locale).text.words;
      const { published, updated, topic } = article.meta;
      const path = entryPath('articles', article, locale);
      return {
        url: absoluteUrl(path),
        markdown: absoluteUrl(markdownPath(path)),
        title: plainName(title),
        description,
        image: absoluteUrl(sharePath(locale, article.id)),
        published,
        updated,
        authors: authorsOf(article, library, locale),
        topic: { name: Topics[topic], term: topic },
      };
    });
}

/** Real people by name; the clinic where one of them is invented. */
function authorsOf(article: Article, library: Library, locale: Locale): { name: string; link: string }[] {
  const people = creditedAuthors(library, article).map((person) => ({
    name: textFor(person, locale).text.words.displayName,
    link: absoluteUrl(entryPath('team', person, locale)),
  }));
  return people.length > 0 ? people : [publisher];
}
