import { shortReference } from '../../content/citations.ts';
import type { CollectionName } from '../../content/collection-name.ts';
import type { Library } from '../../content/library.ts';
import { titleIn } from '../../edit/title-in.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The entries of a collection from which a fact is chosen, by what the interface calls them. */
export type EntryNames = Readonly<Partial<Record<CollectionName, readonly { id: string; name: string }[]>>>;

/** The entries of every collection that facts lead to, in the order of their names. */
export function entryNames(library: Library, locale: Locale): EntryNames {
  const named = (collection: 'articles' | 'authors' | 'conditions' | 'treatments' | 'terms') =>
    [...library[collection].values()].map(({ id }) => ({ id, name: titleIn(library, { collection, id }, locale) }));
  const names: EntryNames = {
    articles: named('articles'),
    authors: named('authors'),
    conditions: named('conditions'),
    treatments: named('treatments'),
    terms: named('terms'),
    references: [...library.references.values()].map((reference) => ({ id: reference.id, name: shortReference(reference, locale) })),
  };
  const inOrder = Object.entries(names).map(([name, list]) => [name, list.toSorted((a, b) => a.name.localeCompare(b.name, locale))]);
  return Object.fromEntries(inOrder);
}
