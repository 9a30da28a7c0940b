import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from '../env.ts';
import { StartRefused, StoreUnavailable } from '../failures.ts';
import { deriveKey } from './cipher.ts';

/** A key for personal data. Its id is derived from it, so that no two keys can be taken for each other. */
export type DataKey = { id: string; bytes: Buffer };

/** The keys this process has; the first seals, every one opens. */
export type Keyring = readonly [DataKey, ...DataKey[]];

const keyBytes = 32;

/**
 * The keys written in a text: base64 or base64url of 32 bytes each, separated by commas or white space.
 *
 * @throws StartRefused saying which one is malformed, without showing it
 */
export function parseKeys(text: string, source: string): Keyring {
  const keys = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((word, index) => {
      const bytes = Buffer.from(word, 'base64');
      if (bytes.length !== keyBytes || bytes.toString('base64url') !== word.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')) {
        throw new StartRefused(
          `${source}: key ${index + 1} is not ${keyBytes} bytes in base64; make one with “openssl rand -base64 ${keyBytes}”.`,
        );
      }
      return dataKey(bytes);
    });
  const [first, ...others] = keys;
  if (!first) throw new StartRefused(`${source} holds no key; make one with “openssl rand -base64 ${keyBytes}”.`);
  return [first, ...others];
}

/** The key with this id, if it is one of ours. */
export function findKey(keys: Keyring, id: string): DataKey | undefined {
  return keys.find((key) => key.id === id);
}

/**
 * The keys kept in a folder; a folder without any gets its first one, readable by its owner only. Processes that start at the
 * same time get the same key.
 *
 * @throws StoreUnavailable when the folder can be neither read nor written
 */
export function keysIn(folder: string): Keyring {
  const file = join(/* turbopackIgnore: true */ folder, 'data-keys');
  try {
    return parseKeys(readIfThere(file) ?? makeFirstKey(folder, file), file);
  } catch (cause) {
    throw cause instanceof StartRefused ? cause : new StoreUnavailable(cause);
  }
}

const place = Symbol.for('andante.keys');

/**
 * The keys of this process: those of DATA_KEYS, otherwise those in VAR_DIR. They are read once, even where a bundler makes several
 * copies of this module: a copy that found the file gone would begin keys of its own, which the others would refuse.
 *
 * @throws StoreUnavailable when they cannot be read, or are no longer there; StartRefused when they are malformed
 */
export function dataKeys(): Keyring {
  const shared = globalThis as { [place]?: Map<string, Keyring> };
  shared[place] ??= new Map();
  const from = env.DATA_KEYS ?? env.VAR_DIR;
  const ours = shared[place].get(from) ?? (env.DATA_KEYS === undefined ? keysIn(env.VAR_DIR) : parseKeys(env.DATA_KEYS, 'DATA_KEYS'));
  shared[place].set(from, ours);
  if (env.DATA_KEYS === undefined) requireKept(env.VAR_DIR, ours);
  return ours;
}

/**
 * What is sealed with a key that only this process still has can be read by no other, and not by this one once it ends.
 *
 * @throws StoreUnavailable when the file of the keys is gone, or the first key no longer in it
 */
export function requireKept(folder: string, keys: Keyring): void {
  const file = join(/* turbopackIgnore: true */ folder, 'data-keys');
  let kept: Keyring | undefined;
  try {
    const text = readIfThere(file);
    kept = text === undefined ? undefined : parseKeys(text, file);
  } catch (cause) {
    throw new StoreUnavailable(cause);
  }
  if (!kept || !findKey(kept, keys[0].id)) {
    throw new StoreUnavailable(Object.assign(new Error('The data key is no longer in its file.'), { code: 'data-keys-missing' }));
  }
}

function dataKey(bytes: Buffer): DataKey {
  return { id: deriveKey(bytes, 'key id').subarray(0, 6).toString('hex'), bytes };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(/* turbopackIgnore: true */ file, 'utf8');
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw problem;
  }
}

/** A link appears complete or not at all, so that nobody reads half a key, and only the first of several processes makes one. */
function makeFirstKey(folder: string, file: string): string {
  mkdirSync(/* turbopackIgnore: true */ folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    const handle = openSync(/* turbopackIgnore: true */ draft, 'wx', 0o600);
    writeFileSync(handle, `${randomBytes(keyBytes).toString('base64')}\n`);
    fsyncSync(handle);
    closeSync(handle);
    linkSync(/* turbopackIgnore: true */ draft, file);
    syncFolder(folder);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
  } finally {
    rmSync(/* turbopackIgnore: true */ draft, { force: true });
  }
  return readFileSync(/* turbopackIgnore: true */ file, 'utf8');
}

/** A new name in a folder survives a power cut only when the folder itself is on the disk. */
function syncFolder(folder: string): void {
  const handle = openSync(/* turbopackIgnore: true */ folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
