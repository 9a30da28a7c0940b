import type { CollectionName } from '../content/collection-name.ts';
import { linkCollections } from '../content/link-path.ts';
import type { RawContent } from '../content/raw.ts';
import type { EntryName } from './entry-files.ts';
import { entryOfFile } from './entry-files.ts';

/** A file that names an entry, and in how many places. */
export type Mention = { file: string; times: number; linked: boolean };

/** How links in a text name the entries of a collection; undefined where no link can. */
function linkWord(collection: CollectionName): string | undefined {
  return Object.entries(linkCollections).find(([, name]) => name === collection)?.[0];
}

function linksIn(text: string, { collection, id }: EntryName): RegExpMatchArray[] {
  const word = linkWord(collection);
  return word === undefined ? [] : [...text.matchAll(new RegExp(`${word}:${id}(?=[)#\\s])`, 'g'))];
}

/** Every file that leads to an entry by a link, or names it among its facts, but the entry’s own. */
export function mentionsOf({ texts }: RawContent, name: EntryName): Mention[] {
  const id = new RegExp(`(?<![\\w-])${name.id}(?![\\w-])`, 'g');
  return [...texts].flatMap(([file, text]) => {
    const owner = entryOfFile(file);
    if (!owner || (owner.collection === name.collection && owner.id === name.id)) return [];
    const links = linksIn(text, name).length;
    const named = file.endsWith('/meta.yaml') ? [...text.matchAll(id)].length : [...text.matchAll(attribute(name))].length;
    return links + named === 0 ? [] : [{ file, times: links + named, linked: links > 0 }];
  });
}

/** How a component of a text names a reference or a word of the glossary. */
function attribute({ collection, id }: EntryName): RegExp {
  const attributes: Partial<Record<CollectionName, string>> = { references: 'ref', terms: 'id' };
  const field = attributes[collection];
  return field === undefined ? /$^/g : new RegExp(`(?<![\\w-])${field}="${id}"`, 'g');
}

/** A text whose links to one entry lead to another of the same kind; an anchor that only the first had is left out. */
export function withLinksTo(text: string, from: EntryName, to: string): string {
  const word = linkWord(from.collection);
  return word === undefined ? text : text.replace(new RegExp(`${word}:${from.id}(?:#[\\w-]+)?(?=[)\\s])`, 'g'), `${word}:${to}`);
}
