import { correctedPages } from '../content/corrections.ts';
import type { Library } from '../content/library.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { correctionsFeedPath, sectionPath } from '../i18n/routing.ts';
import { absoluteUrl } from '../site.ts';
import { atomOf, instant, newFeed } from './atom.ts';
import { escapeMarkup } from './escape.ts';

/** What was corrected or withdrawn, in one language, the latest first, as an Atom feed (RFC 4287). */
export function correctionsFeed(library: Library, locale: Locale): string {
  const { Corrections: words } = messagesFor(locale);
  const all = correctedPages(library, locale);
  const list = absoluteUrl(sectionPath('corrections', locale));
  const feed = newFeed(locale, {
    list,
    atom: absoluteUrl(correctionsFeedPath(locale)),
    title: words.feed,
    description: words.description,
    updated: instant(all[0]?.on ?? '1970-01-01'),
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
  return atomOf(feed, locale);
}
