import { Feed } from 'feed';
import { correctedPages } from '../content/corrections.ts';
import type { Library } from '../content/library.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { correctionsFeedPath, sectionPath } from '../i18n/routing.ts';
import { absoluteUrl, siteName } from '../site.ts';
import { escapeMarkup } from './escape.ts';

/** What was corrected or withdrawn, in one language, the latest first, as an Atom feed (RFC 4287). */
export function correctionsFeed(library: Library, locale: Locale): string {
  const { Corrections: words, SiteFooter } = messagesFor(locale);
  const all = correctedPages(library, locale);
  const list = absoluteUrl(sectionPath('corrections', locale));
  const feed = new Feed({
    id: list,
    link: list,
    title: words.feed,
    description: words.description,
    generator: siteName,
    updated: instant(all[0]?.on ?? '1970-01-01'),
    author: { name: siteName, link: absoluteUrl('/') },
    copyright: `${siteName}. ${SiteFooter.fictional}`,
    feedLinks: { atom: absoluteUrl(correctionsFeedPath(locale)) },
  });
  for (const { id, on, said, page } of all) {
    feed.addItem({
      id: `${list}#${id}`,
      link: page ? absoluteUrl(page.path) : list,
      title: escapeMarkup(page?.title ?? words.gone), // titles and summaries are HTML in a feed
      description: escapeMarkup(said),
      date: instant(on),
    });
  }
  // The package knows no language; without it, a reader may speak French with an English voice.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `);
}

/** A day of the content, which carries no time zone, as a feed wants it. */
function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
