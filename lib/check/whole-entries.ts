import { collections } from '../content/collections.ts';
import type { Library } from '../content/library.ts';
import type { AnyWorded } from '../content/texts.ts';
import { everyEntry } from '../content/texts.ts';
import { locales } from '../i18n/locales.ts';

/** The entries of which every text could be read: of the others, nobody knows yet what they say. */
export function wholeEntries(library: Library): AnyWorded[] {
  return everyEntry(library).filter(({ collection, id }) =>
    locales.every((locale) => !library.incomplete.has(`content/${collections[collection].folder}/${id}/${locale}.mdx`)),
  );
}
