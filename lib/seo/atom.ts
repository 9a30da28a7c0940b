import type { FeedOptions } from 'feed';
import { Feed } from 'feed';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { absoluteUrl, siteName } from '../site.ts';

/** Who speaks where no person does. */
export const publisher = { name: siteName, link: absoluteUrl('/') };

/** A feed of this site without its items; `list` is the page that shows the same, `atom` where the feed itself is. */
export function newFeed(
  locale: Locale,
  { list, atom, ...own }: Pick<FeedOptions, 'title' | 'description' | 'updated' | 'image' | 'favicon'> & { list: string; atom: string },
): Feed {
  const copyright = `${siteName}. ${messagesFor(locale).SiteFooter.fictional}`;
  return new Feed({ id: list, link: list, generator: siteName, author: publisher, copyright, feedLinks: { atom }, ...own });
}

/** A feed in Atom (RFC 4287). */
export function atomOf(feed: Feed, locale: Locale): string {
  // The package knows no language; without it, a reader may speak French with an English voice.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `);
}

/** A day of the content, which carries no time zone, as a feed wants it. */
export function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
