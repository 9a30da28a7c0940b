import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ReleaseRefused } from './folder.ts';

/**
 * Does some work while no other process does the same. A lock whose process is gone counts for nothing.
 *
 * @param what the work, for the sentence of who comes second, such as “Another build”
 */
export async function withLock<T>(file: string, what: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  take(file, what);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string, what: string): void {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
    const holder = Number(readFileSync(file, 'utf8'));
    if (isAlive(holder)) throw new ReleaseRefused(`${what} is under way (process ${holder}); nothing was changed.`);
    rmSync(file, { force: true });
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}
