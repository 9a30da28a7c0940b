import { duplicateSlug } from '../check/rules/structure/duplicate-slug.ts';
import type { Library } from '../content/library.ts';
import type { RawContent } from '../content/raw.ts';
import type { AnyWorded } from '../content/texts.ts';
import { textsOf } from '../content/texts.ts';
import type { Locale } from '../i18n/locales.ts';
import { monthsLater, short, slugOf } from './begin/pieces.ts';
import type { Begun } from './begin-entry.ts';
import { tried } from './begin-entry.ts';
import { filesOf } from './entry-files.ts';
import { withField, withValue } from './front-matter.ts';

/** In how many months an article that begins today is reviewed. */
const months = 6;

/**
 * Begins an entry with the texts and facts of another, without its addresses, its days, its review, its records or its pictures.
 *
 * @param titles what the new one is called, in each language the other has; a language without a title is left to a colleague
 */
export function copyEntry(
  raw: RawContent,
  library: Library,
  entry: AnyWorded,
  titles: Partial<Record<Locale, string>>,
  today: string,
): Begun {
  const [first] = textsOf(entry).flatMap(({ locale }) => titles[locale] || []);
  const id = slugOf(titles.en || first || '');
  const own = entry.placeOf([]).file.replace(/[^/]+$/, '');
  const folder = own.replace(/[^/]+\/$/, `${id}/`);
  const files = new Map<string, string>();
  for (const path of filesOf(raw, entry)) {
    const text = raw.texts.get(path);
    const locale = textsOf(entry).find((one) => path === `${own}${one.locale}.mdx`)?.locale;
    const title = locale && titles[locale];
    if (text !== undefined && title) files.set(`${folder}${locale}.mdx`, renamed(text, title));
    if (text !== undefined && path === `${own}meta.yaml`) files.set(`${folder}meta.yaml`, renewed(text, library, entry, today));
  }
  return tried(raw, files, today, [duplicateSlug]); // what else the other one owes, the copy owes as well
}

function renamed(text: string, title: string): string {
  const fields = { title, displayName: title, shortTitle: short(title, 40), slug: slugOf(title) };
  return Object.entries(fields).reduce((words, [field, value]) => withField(words, field, value), text);
}

/** Facts with the days of a beginning, and the last place in the order of the collection. */
function renewed(meta: string, library: Library, entry: AnyWorded, today: string): string {
  const days = { published: today, updated: today, reviewed: today, nextReview: monthsLater(today, months) };
  const dated = Object.entries(days).reduce((facts, [field, value]) => withValue(facts, field, value), meta);
  const orders = library[entry.collection].map((other) => ('order' in other.meta ? other.meta.order : 0));
  return withValue(dated, 'order', String(Math.max(0, ...orders) + 1));
}
