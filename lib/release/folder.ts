import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FinishedTable } from '../serve/finished.ts';
import { finishedFolder, tableFile } from '../serve/finished.ts';

/** What a finished release says of itself, in the file that is written last. */
export type Release = {
  id: string;
  commit: string;
  /** The first line of the commit’s message. */
  subject: string;
  builtAt: string;
  by: string;
};

/** A release went online: which, when, and who said so. */
export type Switch = { id: string; at: string; by: string };

/** A release cannot be made or served; the message is one sentence that also says what still holds. */
export class ReleaseRefused extends Error {
  override name = 'ReleaseRefused';
}

const descriptionFile = 'release.json';

/** Where a release lies. */
export function folderOf(root: string, id: string): string {
  return join(root, id);
}

/** Writes a release’s description: from now on it is complete. */
export function completeRelease(root: string, release: Release): void {
  writeWhole(join(folderOf(root, release.id), descriptionFile), `${JSON.stringify(release, null, 2)}\n`);
}

/**
 * A complete release.
 *
 * @throws ReleaseRefused when it is unknown, was not built to its end, or has lost its build
 */
export function requireRelease(root: string, id: string): Release {
  const folder = folderOf(root, id);
  if (!isReleaseId(id) || !existsSync(folder)) {
    throw new ReleaseRefused(`There is no release “${id}”; “npm run release -- list” names those there are.`);
  }
  if (!existsSync(join(folder, descriptionFile))) {
    throw new ReleaseRefused(`Release ${id} was not built to its end: remove ${folder} and build it again.`);
  }
  requireParts(folder, `Release ${id}`);
  return readDescription(root, id);
}

/** Can a release be called so? Its folder lies beside the others. */
export function isReleaseId(id: string): boolean {
  return /^[\w-]+$/.test(id);
}

/** @throws ReleaseRefused when a folder lacks a part that every release has, in a sentence that begins with `what` */
export function requireParts(folder: string, what: string): void {
  for (const part of ['BUILD_ID', join('finished', tableFile)]) {
    if (!existsSync(join(folder, '.next', part))) throw new ReleaseRefused(`${what} holds no build (.next/${part} is missing).`);
  }
}

function readDescription(root: string, id: string): Release {
  const file = join(folderOf(root, id), descriptionFile);
  return readJson(readFileSync(file, 'utf8'), file);
}

/** Every complete release, the newest last. */
export function listReleases(root: string): Release[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, descriptionFile)))
    .map((name) => readDescription(root, name))
    .sort((a, b) => (a.builtAt < b.builtAt ? -1 : 1));
}

/** Every time a release went online, the latest last. @throws ReleaseRefused when that cannot be read */
export function readSwitches(root: string): Switch[] {
  const file = join(root, 'switches.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line === '' ? [] : [readJson<Switch>(line, `Line ${index + 1} of ${file}`)]));
}

/** What was written as JSON. @throws ReleaseRefused when it was changed or cut off, in a sentence about `what` */
export function readJson<Value>(text: string, what: string): Value {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Value;
  } catch {
    // Said below.
  }
  throw new ReleaseRefused(`${what} cannot be read: it was changed, or cut off. Put it back from a backup, or remove it.`);
}

/** The table of finished answers of a release, read. @throws ReleaseRefused */
export function readTable(root: string, id: string): FinishedTable {
  const file = join(finishedFolder(join(folderOf(root, id), '.next')), tableFile);
  return readJson(readFileSync(file, 'utf8'), file);
}

/** The release that serves, or is to be served at the next start. */
export function currentRelease(root: string): string | undefined {
  return readSwitches(root).at(-1)?.id;
}

/** The release that served before the one that serves now. */
export function releaseBefore(root: string): string | undefined {
  const current = currentRelease(root);
  return readSwitches(root).findLast(({ id }) => id !== current)?.id;
}

/** The releases that served earlier and are kept whole, the newest first. */
export function releasesToGoBackTo(root: string): string[] {
  const current = currentRelease(root);
  const served = new Set(readSwitches(root).map(({ id }) => id));
  return listReleases(root)
    .map(({ id }) => id)
    .filter((id) => id !== current && served.has(id))
    .reverse();
}

/** Writes down that a release serves from now on; whatever the disk does, the record is whole. */
export function recordSwitch(root: string, entry: Switch): void {
  mkdirSync(root, { recursive: true });
  const lines = [...readSwitches(root), entry].map((one) => `${JSON.stringify(one)}\n`);
  writeWhole(join(root, 'switches.jsonl'), lines.join(''));
}

/** A file appears complete or not at all. */
export function writeWhole(file: string, content: string): void {
  writeFileSync(`${file}.part`, content, { flush: true });
  renameSync(`${file}.part`, file);
}
