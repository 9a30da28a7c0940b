import type { CollectionName } from '../content/collection-name.ts';
import { collectionNames, collections } from '../content/collections.ts';
import type { Library } from '../content/library.ts';
import type { RawContent } from '../content/raw.ts';
import type { AnyWorded } from '../content/texts.ts';
import { everyEntry } from '../content/texts.ts';

/** An entry as addresses of the staff area name it. */
export type EntryName = { collection: CollectionName; id: string };

/** The entry that two parts of an address name, if they can name one. */
export function readEntryName(collection: string, id: string): EntryName | undefined {
  const name = collectionNames.find((each) => each === collection);
  return name && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? { collection: name, id } : undefined;
}

/** Every file of an entry, pictures included. */
export function filesOf({ texts, images }: RawContent, { collection, id }: EntryName): string[] {
  const { folder } = collections[collection];
  const own = `content/${folder}/${id}`;
  return [...texts.keys(), ...images.keys()].filter((path) => path === `${own}.yaml` || path.startsWith(`${own}/`)).sort();
}

/** The entry that a file belongs to; undefined for a list such as `content/redirects.yaml`. */
export function entryOfFile(path: string): EntryName | undefined {
  const [, folder, rest = ''] = /^content\/([a-z]+)\/(.+)$/.exec(path) ?? [];
  const collection = collectionNames.find((name) => collections[name].folder === folder);
  return collection && { collection, id: rest.replace(/\/.*$|\.yaml$/, '') };
}

/** An entry that has words, by its name. */
export function wordedNamed(library: Library, { collection, id }: EntryName): AnyWorded | undefined {
  return everyEntry(library).find((entry) => entry.collection === collection && entry.id === id);
}
