import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { pipeline } from 'node:stream/promises';
import { deriveKey } from '../security/cipher.ts';
import type { Keyring } from '../security/keys.ts';
import { findKey } from '../security/keys.ts';
import { storeFile } from './client.ts';

/** A backup file: this line, the id of the data key (6 bytes), a nonce (12), the encrypted store, and the tag of AES-256-GCM (16). */
const mark = Buffer.from('ANDANTE BACKUP 1\n');
const idBytes = 6;
const ivBytes = 12;
const tagBytes = 16;
const headBytes = mark.length + idBytes + ivBytes;

/** The file of a store, and those SQLite keeps beside it. */
const ends = ['', '-wal', '-shm', '-journal'];

/** A backup cannot be made or restored; the message is one sentence that says why. */
class BackupRefused extends Error {
  override name = 'BackupRefused';
}

/**
 * Copies the store of a folder, while it is in use, into one encrypted file that its owner alone can read. The key is not in it. The file
 * appears under its name when it is whole, and not before.
 *
 * @throws BackupRefused when there is no store, or the file is there already
 */
export async function backUp(folder: string, keys: Keyring, file: string): Promise<void> {
  const source = requireStore(folder);
  if (existsSync(file)) throw new BackupRefused(`${file} is there already: name a new file.`);
  const copy = `${source}.${randomBytes(6).toString('hex')}`;
  const draft = `${file}.${randomBytes(6).toString('hex')}.part`;
  removeLeftCopies(source);
  const [key] = keys;
  const iv = randomBytes(ivBytes);
  const head = Buffer.concat([mark, Buffer.from(key.id, 'hex'), iv]);
  const cipher = createCipheriv('aes-256-gcm', deriveKey(key.bytes, 'backup'), iv).setAAD(head);
  try {
    closeSync(openSync(copy, 'wx', 0o600)); // SQLite would let everyone read it
    await copyStore(source, copy);
    const target = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
    target.write(head);
    await pipeline(createReadStream(copy), cipher, target);
    await appendFile(draft, cipher.getAuthTag(), { flush: true });
    appear(draft, file);
  } finally {
    removeStore(copy);
    rmSync(draft, { force: true });
  }
}

/** Gives a finished file its name, and writes that down. A file that has the name by now is left as it is. */
function appear(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (cause) {
    if (existsSync(file)) throw new BackupRefused(`${file} is there already: name a new file.`, { cause });
    renameSync(draft, file); // a disk without links, such as one that is carried away
  }
  const folder = openSync(dirname(file), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/**
 * Puts a backup into a folder that has no store yet. The store appears only when every byte was found unchanged.
 *
 * @throws BackupRefused when there is a store already, the file is no backup or was changed, or its key is not ours
 */
export async function restore(folder: string, keys: Keyring, file: string): Promise<void> {
  const target = storeFile(folder);
  // A journal left beside a store that is gone would be taken for the one of the restored store, and spoil it.
  if (ends.some((end) => existsSync(`${target}${end}`))) {
    throw new BackupRefused(`${folder} holds a store already, or what is left of one: name an empty folder as VAR_DIR.`);
  }
  const { head, tag, end } = frameOf(file);
  const id = head.subarray(mark.length, mark.length + idBytes).toString('hex');
  const key = findKey(keys, id);
  if (!key) throw new BackupRefused(`${file} needs the data key ${id}, which is not among ours: add it to DATA_KEYS.`);
  const decipher = createDecipheriv('aes-256-gcm', deriveKey(key.bytes, 'backup'), head.subarray(-ivBytes), { authTagLength: tagBytes })
    .setAAD(head)
    .setAuthTag(tag);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = `${target}.${randomBytes(6).toString('hex')}`;
  try {
    await pipeline(
      createReadStream(file, { start: headBytes, end }),
      decipher,
      createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }),
    ).catch((cause: unknown) => {
      throw new BackupRefused(`${file} was changed or is incomplete: nothing was restored.`, { cause });
    });
    linkSync(draft, target);
  } finally {
    removeStore(draft);
  }
}

/**
 * The file of the store in a folder.
 *
 * @throws BackupRefused when there is none
 */
export function requireStore(folder: string): string {
  const file = storeFile(folder);
  if (!existsSync(file)) throw new BackupRefused(`There is no store in ${folder}.`);
  return file;
}

async function copyStore(source: string, copy: string): Promise<void> {
  const database = new DatabaseSync(source, { readOnly: true, timeout: 5000 });
  try {
    await backup(database, copy);
  } finally {
    database.close();
  }
}

/** A backup that was killed leaves its copy behind; one older than a day is nobody’s any more. */
function removeLeftCopies(source: string): void {
  const yesterday = Date.now() - 24 * 60 * 60_000;
  for (const name of readdirSync(dirname(source))) {
    const file = join(dirname(source), name);
    if (/^requests\.sqlite\.[0-9a-f]{12}(-\w+)?$/.test(name) && statSync(file).mtimeMs < yesterday) rmSync(file, { force: true });
  }
}

function frameOf(file: string): { head: Buffer; tag: Buffer; end: number } {
  const { size } = statSync(file);
  const head = Buffer.alloc(headBytes);
  const tag = Buffer.alloc(tagBytes);
  const handle = openSync(file, 'r');
  readSync(handle, head, 0, headBytes, 0);
  readSync(handle, tag, 0, tagBytes, Math.max(0, size - tagBytes));
  closeSync(handle);
  if (size <= headBytes + tagBytes || !head.subarray(0, mark.length).equals(mark)) throw new BackupRefused(`${file} is not a backup.`);
  return { head, tag, end: size - tagBytes - 1 };
}

function removeStore(file: string): void {
  for (const end of ends) rmSync(`${file}${end}`, { force: true });
}
