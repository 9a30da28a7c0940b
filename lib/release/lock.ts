import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ReleaseRefused } from './folder.ts';

/**
 * Does some work while no other process does the same. The lock is one that the system keeps on a file, as SQLite takes it: it ends with
 * its process, however that ends, and nobody can take it for one that was left behind. The file stays; its name says nothing.
 *
 * @param what the work, for the sentence of who comes second, such as “Another build”
 */
export async function withLock<T>(file: string, what: string, work: () => Promise<T>): Promise<T> {
  const lock = opened(file);
  try {
    take(lock, what);
    return await work();
  } finally {
    lock.close();
  }
}

/** Does a process hold this lock just now? */
export function isLocked(file: string): boolean {
  if (!existsSync(file)) return false;
  const lock = opened(file);
  try {
    lock.exec('begin exclusive');
    return false;
  } catch {
    return true;
  } finally {
    lock.close();
  }
}

/** @throws ReleaseRefused where nothing can be written beside the releases */
function opened(file: string): DatabaseSync {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return new DatabaseSync(file, { timeout: 0 });
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

function take(lock: DatabaseSync, what: string): void {
  try {
    lock.exec('begin exclusive');
  } catch (problem) {
    if ((problem as { errcode?: number }).errcode !== busy) throw unwritable(lock.location() ?? '', problem);
    throw new ReleaseRefused(`${what} is under way; nothing was changed.`);
  }
}

function unwritable(file: string, cause: unknown): ReleaseRefused {
  const { errcode, code } = cause as { errcode?: number; code?: string };
  const why =
    errcode === full || code === 'ENOSPC'
      ? 'the disk is full'
      : `this account may not write there, or the disk failed (${errcode ?? code})`;
  return new ReleaseRefused(`${dirname(file)} cannot be written to: ${why}. Nothing was changed.`, { cause });
}

/** SQLite’s code for a file that another connection has locked. */
const busy = 5;
/** Its code for a disk that is full. */
const full = 13;
