import type { Library } from '../content/library.ts';
import { namedBy, namedByFacts } from '../content/named-by.ts';
import { everyEntry } from '../content/texts.ts';
import { shortTitleOf } from '../content/title-of.ts';
import type { EntryName } from '../edit/entry-files.ts';
import type { Locale } from '../i18n/locales.ts';
import { otherLocale } from '../i18n/locales.ts';

/** Another entry beside the facts of one: `entry` as `references/noppers2011`, and its public address where that is told. */
export type EntryBeside = { entry: string; name: string; locale?: Locale; address?: string };

/** The entries that cite an entry, link to it, or name it in their facts. */
export function leadingTo(library: Library, { collection, id }: EntryName, locale: Locale): EntryBeside[] {
  const [own, other] = [`${collection}/${id}`, otherLocale(locale)];
  const worded = everyEntry(library).filter((entry) => namedBy(entry).has(own));
  const terms = [...library.terms.values()].filter((entry) => namedByFacts('terms', entry).has(own));
  const leading = [
    ...worded.map((entry) => ({
      entry: `${entry.collection}/${entry.id}`,
      name: shortTitleOf(entry, locale),
      ...(!entry.texts[locale] && entry.texts[other] && { locale: other }),
    })),
    ...terms.map((entry) => ({ entry: `terms/${entry.id}`, name: entry.term[locale] })),
  ];
  return leading.filter(({ entry }) => entry !== own);
}
