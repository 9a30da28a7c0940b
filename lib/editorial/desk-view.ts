import { headingsOf } from '../content/sections.ts';
import { deskView } from '../desk/view.ts';
import { entryOfFile, wordedNamed } from '../edit/entry-files.ts';
import { titleIn } from '../edit/title-in.ts';
import type { Locale } from '../i18n/locales.ts';
import type { CheckedNow } from './checked-now.ts';
import { checkedNow } from './checked-now.ts';

/** Everything the content owes, drafts included, with the page that each part of it belongs to. @throws StoreUnavailable */
export async function staffDesk(locale: Locale, now: Date) {
  return deskOf(await checkedNow(now), locale);
}

/** The same of a content that was checked. A list, such as that of redirects, has no page to lead to and is called by its file. */
export function deskOf(checked: Pick<CheckedNow, 'library' | 'problems' | 'today'>, locale: Locale) {
  const view = deskView(checked, checked.today);
  const named = (file: string) => {
    const name = entryOfFile(file);
    if (!name) return { entry: undefined, title: file.replace(/^content\//, '') };
    return { entry: `${name.collection}/${name.id}`, title: titleIn(checked.library, name, locale) };
  };
  const headingsIn = (file: string, anchor: string) => {
    const name = entryOfFile(file);
    const worded = name && wordedNamed(checked.library, name);
    return worded ? headingsOf(worded, anchor) : {};
  };
  return {
    counts: view.counts,
    rows: view.rows.map((row) => ({ ...row, ...named(row.file), first: row.problems[0] })),
    sections: view.sections.map((section) => ({ ...section, ...named(section.file), titles: headingsIn(section.file, section.anchor) })),
    months: view.months.map(({ month, reviews }) => ({
      month,
      reviews: reviews.map((review) => ({
        ...review,
        entry: `${review.collection}/${review.id}`,
        title: titleIn(checked.library, review, locale),
      })),
    })),
  };
}
