import type { CollectionName } from './collection-name.ts';
import { collectionOf } from './collections.ts';
import type { EntryOf, Library } from './library.ts';

/**
 * An entry that something names. The content check refuses an id that names nothing, so here its absence is a fault of ours.
 *
 * @throws when there is no such entry
 */
export function requireEntry<Name extends CollectionName>(library: Library, name: Name, id: string): EntryOf<Name> {
  const held = library[name];
  const entry = held instanceof Map ? held.get(id) : [...held.values()].find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`There is no ${collectionOf(name).noun} “${id}”: the content check should have refused this.`);
  return entry as EntryOf<Name>;
}
