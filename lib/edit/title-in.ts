import type { Library } from '../content/library.ts';
import { titleOf } from '../content/title-of.ts';
import type { Locale } from '../i18n/locales.ts';
import type { EntryName } from './entry-files.ts';
import { wordedNamed } from './entry-files.ts';

/** What an entry of any collection is called, also one that is withdrawn; its id where it cannot be read. */
export function titleIn(library: Library, name: EntryName, locale: Locale): string {
  const worded = wordedNamed(library, name);
  if (worded) return titleOf(worded, locale);
  if (name.collection === 'terms') return library.terms.get(name.id)?.term[locale] ?? name.id;
  if (name.collection === 'references') return library.references.get(name.id)?.title ?? name.id;
  return library.withdrawn.find(({ id }) => id === name.id)?.title[locale] ?? name.id;
}
