import { deskView } from '../desk/view.ts';
import type { Locale } from '../i18n/locales.ts';
import { entryOf } from '../staff/content/entry-of.ts';
import { checkedNow } from './checked-now.ts';
import { entryTitle } from './publishing-view.ts';

/** Everything the content owes, drafts included, with the page that each part of it belongs to. @throws StoreUnavailable */
export async function staffDesk(locale: Locale, now: Date) {
  const checked = await checkedNow(now);
  const view = deskView(checked, checked.today);
  const named = (file: string) => ({ entry: entryOf(file), title: entryTitle(checked.library, entryOf(file), locale) });
  return {
    counts: view.counts,
    rows: view.rows.map((row) => ({ ...row, ...named(row.file), first: row.problems[0] })),
    sections: view.sections.map((section) => ({ ...section, ...named(section.file) })),
    months: view.months.map(({ month, reviews }) => ({
      month,
      reviews: reviews.map((review) => ({ ...review, title: entryTitle(checked.library, `articles/${review.id}`, locale) })),
    })),
  };
}
