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
  const size = () => statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false })?.size ?? 0;
  /** Nothing here makes a store smaller: the place of what is erased is used again. */
  const grows = () => {
    const found = size();
    const before = largest;
    largest = Math.max(largest, found);
    return found >= before;
  };
  return {
    emptied: () => largest > 0 && size() === 0,
    held: () => {
      held = true;
    },
    unchanged: () =>
      (held ? ends : ends.slice(0, 1)).every((end) => {
        const found = identityOf(`${file}${end}`);
        const before = known.get(end);
        if (before === undefined && found !== undefined) known.set(end, found);
        return before === undefined || before === found;
      }) && grows(),
  };
}

/** What tells a file from every other on this machine; `undefined` where there is none. */
function identityOf(file: string): string | undefined {
  const found = statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false });
  return found && `${found.dev}-${found.ino}`;
}
