import { distinctName } from '../content/citations.ts';
import { twinsOf } from '../content/entry-address.ts';
import type { Library } from '../content/library.ts';
import { namedBy } from '../content/named-by.ts';
import type { EntryName } from '../edit/entry-files.ts';
import { wordedNamed } from '../edit/entry-files.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Twins } from '../i18n/routing.ts';
import { sectionTwins, sharedTwins } from '../i18n/routing.ts';
import type { EntryActName } from './acts-of.ts';
import { actsOf } from './acts-of.ts';
import type { EntryBeside } from './leading-to.ts';
import { leadingTo } from './leading-to.ts';

/** What stands beside the facts of an entry. */
export type FactsAside = {
  /** Where it is read in public; absent where it has no page. */
  address: string | undefined;
  /** The sources that it cites, in reading order. */
  sources: EntryBeside[];
  /** The entries that cite it, link to it, or name it in their facts. */
  leading: EntryBeside[];
  acts: readonly EntryActName[];
};

/** What an entry cites, what leads to it, and what else can be done with it. */
export function factsAside(library: Library, name: EntryName, locale: Locale): FactsAside {
  const worded = wordedNamed(library, name);
  const named = worded ? [...namedBy(worded)] : [];
  return {
    address: addressesOf(library, name)[locale],
    sources: named.flatMap((entry) => sourceAt(library, entry, locale)),
    leading: leadingTo(library, name, locale),
    acts: actsOf(name.collection),
  };
}

function sourceAt(library: Library, entry: string, locale: Locale): EntryBeside[] {
  const [collection, id = ''] = entry.split('/');
  const reference = collection === 'references' ? library.references.get(id) : undefined;
  const address = sharedTwins('evidence', id)[locale];
  return reference ? [{ entry, name: distinctName(reference, library, locale), ...(address !== undefined && { address }) }] : [];
}

function addressesOf(library: Library, name: EntryName): Twins {
  const worded = wordedNamed(library, name);
  if (worded) return twinsOf(worded);
  if (name.collection === 'terms') return sectionTwins('glossary');
  return name.collection === 'references' && library.references.has(name.id) ? sharedTwins('evidence', name.id) : {};
}
