import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Keyring } from '../security/keys.ts';
import { findKey } from '../security/keys.ts';
import { writeWhole } from './folder.ts';
import type { Announcement } from './news-seal.ts';
import { isSealOf, sealOf } from './news-seal.ts';
import type { Packed } from './pack.ts';

const schema = z.object({
  number: z.int().positive(),
  id: z.string().regex(/^[\w-]+$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  by: z.string(),
  key: z.string(),
  seal: z.string(),
});

/** How many packed releases stay in the folder: the last one, and those that another server may just be unpacking. */
const kept = 3;

const newsIn = (shared: string): string => join(shared, 'online.json');

/** Where the packed release of an announcement lies. */
export function packedIn(shared: string, { id }: Pick<Announcement, 'id'>): string {
  return join(shared, `${id}.tar.gz`);
}

/**
 * Puts a packed release into the folder and says that it is online. What is said is sealed with the data key that all servers have:
 * whoever can only write into the folder cannot make them run a program.
 *
 * @param after the number of the news that this server followed last: the folder may have lost them
 */
export function announce(
  shared: string,
  { id, by, file, hash, after }: Packed & { id: string; by: string; after: number },
  keys: Keyring,
): Announcement {
  mkdirSync(shared, { recursive: true });
  const packed = packedIn(shared, { id });
  copyFileSync(file, `${packed}.part`);
  renameSync(`${packed}.part`, packed);
  const [key] = keys;
  const news = { number: Math.max(readAnnouncement(shared, keys)?.number ?? 0, after) + 1, id, hash, by };
  writeWhole(newsIn(shared), `${JSON.stringify({ ...news, key: key.id, seal: sealOf(key, news) }, null, 2)}\n`);
  forgetOld(shared);
  return news;
}

/** Does anything stand there that should be such news? */
export function isAnnounced(shared: string): boolean {
  return existsSync(newsIn(shared));
}

/** What was put online last; `undefined` where nothing was, or where it is not sealed with a key of ours. */
export function readAnnouncement(shared: string, keys: Keyring): Announcement | undefined {
  if (!existsSync(newsIn(shared))) return undefined;
  const { data } = schema.safeParse(parsed(readFileSync(newsIn(shared), 'utf8')));
  const key = data && findKey(keys, data.key);
  if (!data || !key) return undefined;
  const { key: _key, seal, ...news } = data;
  return isSealOf(key, news, seal) ? news : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Half of it has arrived: whatever carries the folder is at it.
  }
}

function forgetOld(shared: string): void {
  const packed = readdirSync(shared).filter((name) => name.endsWith('.tar.gz'));
  const byAge = packed.map((name) => ({ name, at: statSync(join(shared, name)).mtimeMs })).sort((a, b) => b.at - a.at);
  for (const { name } of byAge.slice(kept)) rmSync(join(shared, name), { force: true });
}
