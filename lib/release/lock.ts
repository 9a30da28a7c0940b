import { mkdirSync } from 'node:fs';
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
  mkdirSync(dirname(file), { recursive: true });
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    take(lock, what);
    return await work();
  } finally {
    lock.close();
  }
}

function take(lock: DatabaseSync, what: string): void {
  try {
    lock.exec('begin exclusive');
  } catch (problem) {
    if ((problem as { errcode?: number }).errcode !== busy) throw problem;
    throw new ReleaseRefused(`${what} is under way; nothing was changed.`);
  }
}

/** SQLite’s code for a file that another connection has locked. */
const busy = 5;
