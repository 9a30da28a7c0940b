import { statSync } from 'node:fs';

/** The files of an open SQLite store, by what the disk calls them: a name can be given to another file, or to none. */
export type StoreFiles = {
  /** Whether every file that was there still is, under its own name. */
  unchanged: () => boolean;
  /** Says that this process holds the files beside the main one: before, whoever closes the store last takes them away. */
  held: () => void;
};

/** The main file, and the two SQLite keeps beside it while a store is open. */
const ends = ['', '-wal', '-shm'];

/**
 * Remembers the files of a store that is being opened. On Unix, SQLite goes on reading and writing files that were deleted or
 * replaced, as if all were well, and what it keeps there is gone with the process.
 */
export function watchStoreFiles(file: string): StoreFiles {
  const known = new Map<string, string>();
  let held = false;
  return {
    held: () => {
      held = true;
    },
    unchanged: () =>
      (held ? ends : ends.slice(0, 1)).every((end) => {
        const found = identityOf(`${file}${end}`);
        const before = known.get(end);
        if (before === undefined && found !== undefined) known.set(end, found);
        return before === undefined || before === found;
      }),
  };
}

/** What tells a file from every other on this machine; `undefined` where there is none. */
function identityOf(file: string): string | undefined {
  const found = statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false });
  return found && `${found.dev}-${found.ino}`;
}
