import { wordedNames } from '../content/collections.ts';
import type { Library } from '../content/library.ts';
import type { AnyWorded } from '../content/texts.ts';
import { everyEntry } from '../content/texts.ts';
import { printOfFile } from './checked-file.ts';
import { fingerprint } from './fingerprint.ts';
import type { CheckedFile, Given } from './rule.ts';

/** What is judged by itself: an entry with its files, or a file that belongs to none. */
export type Alone = { place: string; print: string; files: readonly CheckedFile[]; given(): Given };

/** A library with one entry of texts, or none. */
export function libraryOf(library: Library, entry: AnyWorded | undefined): Library {
  const none = Object.fromEntries(wordedNames.map((name) => [name, []]));
  return { ...library, ...none, ...(entry && { [entry.collection]: [entry] }) } as Library;
}

/** Every entry of a library with its files, and every other file, each as if there were nothing else. */
export function eachAlone(given: Given, files: readonly CheckedFile[]): Alone[] {
  const entries = new Map(everyEntry(given.library).map((entry) => [folderOf(entry.placeOf([]).file), entry]));
  // The words of the interface are twins as well, each language in a file of its own.
  const units = Map.groupBy(files, ({ path }) => (entries.has(folderOf(path)) || path.startsWith('messages/') ? folderOf(path) : path));
  return [...units].map(([place, own]) => {
    let made: Given | undefined;
    return {
      place,
      files: own,
      print: fingerprint(...own.map(printOfFile)),
      given() {
        made ??= { ...given, library: libraryOf(given.library, entries.get(place)) };
        return made;
      },
    };
  });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
