import type { Stats } from 'node:fs';
import { statSync } from 'node:fs';

/** The files of an open SQLite store, by what the disk calls them: a name can be given to another file, or to none. */
export type StoreFiles = {
  /** Whether every file that was there still is, under its own name, and the main one has not shrunk. */
  unchanged: () => boolean;
  /** Whether the main file has nothing in it any more, though it had. */
  emptied: () => boolean;
  /** Says that this process holds the files beside the main one: before, whoever closes the store last takes them away. */
  held: () => void;
};

/** The main file, and the two SQLite keeps beside it while a store is open. */
const ends = ['', '-wal', '-shm'];

/**
 * Remembers the files of a store that is being opened. On Unix, SQLite goes on reading and writing files that were deleted,
 * replaced or emptied, as if all were well, and what it keeps there is gone with the process.
 */
export function watchStoreFiles(file: string): StoreFiles {
  const known = new Map<string, string>();
  let held = false;
  let largest = 0;
  return {
    emptied: () => largest > 0 && sizeOf(lookAt(file)) === 0,
    held: () => {
      held = true;
    },
    unchanged: () =>
      (held ? ends : ends.slice(0, 1)).every((end) => {
        const found = lookAt(`${file}${end}`);
        const identity = found && `${found.dev}-${found.ino}`;
        const before = known.get(end);
        if (before === undefined && identity !== undefined) known.set(end, identity);
        if (before !== undefined && before !== identity) return false;
        if (end !== '') return true;
        // Nothing here makes the main file smaller: the place of what is erased is used again.
        const shrank = sizeOf(found) < largest;
        largest = Math.max(largest, sizeOf(found));
        return !shrank;
      }),
  };
}

function lookAt(file: string): Stats | undefined {
  return statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false });
}

function sizeOf(found: Stats | undefined): number {
  return found?.size ?? 0;
}
