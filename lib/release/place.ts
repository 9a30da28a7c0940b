import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { ReleaseRefused, readJson, writeWhole } from './folder.ts';

/** Where requests are kept: a folder for store and keys, perhaps a database. */
export type Place = { varDir: string; databaseUrl?: string | undefined; dataKeys?: string | undefined };

/** What is written down of it: of the database a mark, as its address holds a password. */
type Known = { varDir: string; database: string | null };

/**
 * Makes sure that every release keeps requests in the same place, and writes that place down the first time.
 *
 * @throws ReleaseRefused when a release would begin a second store, or make a second data key, beside those in use
 */
export function requireSamePlace(root: string, { varDir, databaseUrl, dataKeys }: Place): void {
  if (!isAbsolute(varDir)) {
    throw new ReleaseRefused(
      `VAR_DIR is “${varDir}”, which would be another folder in each release: set it to an absolute path, such as /var/lib/andante.`,
    );
  }
  const file = join(root, 'place.json');
  const database = databaseUrl === undefined ? null : createHash('sha256').update(databaseUrl).digest('hex').slice(0, 16);
  if (!existsSync(file)) {
    mkdirSync(root, { recursive: true });
    writeWhole(file, `${JSON.stringify({ varDir, database } satisfies Known, null, 2)}\n`);
    return;
  }
  const known = readJson<Known>(readFileSync(file, 'utf8'), file);
  if (known.varDir !== varDir || known.database !== database) {
    const what = known.varDir === varDir ? 'DATABASE_URL names another database' : `VAR_DIR is ${varDir}`;
    throw new ReleaseRefused(
      `${what}, but the releases in ${root} keep requests in ${known.varDir}${known.database === null ? '' : ' and a database'}: a second store would begin. If the move is meant, remove ${file}.`,
    );
  }
  const missing = filesOf({ varDir, databaseUrl, dataKeys }).filter((name) => !existsSync(join(varDir, name)));
  if (existsSync(join(root, 'served')) && missing.length > 0) {
    throw new ReleaseRefused(
      `${missing.map((name) => join(varDir, name)).join(' and ')} ${missing.length > 1 ? 'are' : 'is'} gone: this start would begin anew what requests are kept in. Restore it, or remove ${file}.`,
    );
  }
}

/** Writes down that a release has served with its store and its keys: from then on they must be there. */
export function recordServed(root: string, place: Place): void {
  if (filesOf(place).every((name) => existsSync(join(place.varDir, name))))
    writeWhole(join(root, 'served'), `${new Date().toISOString()}\n`);
}

/** What a start would make anew if it were not there. */
function filesOf({ databaseUrl, dataKeys }: Place): string[] {
  return [...(databaseUrl === undefined ? ['requests.sqlite'] : []), ...(dataKeys === undefined ? ['data-keys'] : [])];
}
