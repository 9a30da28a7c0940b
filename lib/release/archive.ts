import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { finishedFolder } from '../serve/finished.ts';
import { drawnAddresses } from '../serve/warm-up.ts';
import type { Switch } from './folder.ts';
import { folderOf, ReleaseRefused, readSwitches, readTable, requireRelease, writeWhole } from './folder.ts';

/** How long the archive remembers what pages said, in years. */
const years = 3;

/** A release went online: its pages are those of `pages`, a list in the archive. */
export type Publication = { at: string; id: string; commit: string; by: string; pages: string };

/** What a page said on a day. */
export type PastPage = { publication: Publication; html: string };

const publicationsFile = (archive: string): string => join(archive, 'publications.jsonl');
const pageFile = (archive: string, hash: string): string => join(archive, 'pages', hash.slice(0, 2), `${hash}.gz`);
const listFile = (archive: string, id: string): string => join(archive, 'lists', `${id}.json`);

/** Where the archive lies, beside the releases: those may be removed, it stays. */
function archiveIn(root: string): string {
  return join(root, 'archive');
}

/** Keeps every page of a release that goes online, each once whatever the number of releases that show it. */
export function archiveRelease(root: string, { id, at, by }: Pick<Publication, 'at' | 'by' | 'id'>): void {
  const archive = archiveIn(root);
  const { commit } = requireRelease(root, id);
  const table = readTable(root, id);
  const bodies = finishedFolder(join(folderOf(root, id), '.next'));
  const pages = Object.entries(table).filter(
    ([, { status, headers }]) => status === 200 && headers['content-type']?.startsWith('text/html'),
  );
  for (const [, { body }] of pages) keepPage(pageFile(archive, body), join(bodies, body));
  mkdirSync(dirname(listFile(archive, id)), { recursive: true });
  writeWhole(listFile(archive, id), JSON.stringify(Object.fromEntries(pages.map(([address, { body }]) => [address, body]))));
  writePublications(archive, [...readPublications(root), { at, id, commit, by, pages: id }]);
}

function keepPage(file: string, body: string): void {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(`${body}.gz`)) copyFileSync(`${body}.gz`, `${file}.part`);
  else writeFileSync(`${file}.part`, gzipSync(readFileSync(body)));
  renameSync(`${file}.part`, file);
}

/** Every time a release went online, as far as the archive remembers, the latest last. @throws ReleaseRefused when that cannot be read */
export function readPublications(root: string): Publication[] {
  const file = publicationsFile(archiveIn(root));
  if (!existsSync(file)) return [];
  return kept(file, () =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Publication),
  );
}

/** What reading a file of the archive gives. @throws ReleaseRefused when it is gone or was changed */
function kept<Value>(file: string, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw new ReleaseRefused(`The archive is damaged: ${file} is missing or was changed. Put it back from a backup.`, { cause });
  }
}

/** The addresses that a publication held, with the hash of what each said. */
function pagesOf(archive: string, { pages }: Publication): Record<string, string> {
  const file = listFile(archive, pages);
  return kept(file, () => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
}

/** The switches that the archive has not kept yet, the earliest first. */
export function missedSwitches(root: string): Switch[] {
  const last = readPublications(root).at(-1)?.at ?? '';
  return readSwitches(root).filter(({ at }) => at > last);
}

function writePublications(archive: string, all: readonly Publication[]): void {
  writeWhole(publicationsFile(archive), all.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

/**
 * What a page said at the end of a day, by the clock of Greenwich.
 *
 * @param day YYYY-MM-DD
 * @throws ReleaseRefused when nothing was online then, the page did not exist, or what was kept is no longer what it was
 */
export function findPastPage(root: string, address: string, day: string): PastPage {
  const archive = archiveIn(root);
  const publication = readPublications(root).findLast(({ at }) => at.slice(0, 10) <= day);
  const missed = missedSwitches(root).findLast(({ at }) => at.slice(0, 10) <= day);
  if (missed) throw new ReleaseRefused(`The pages of release ${missed.id}, online from ${missed.at}, are not in the archive.`);
  if (!publication) throw new ReleaseRefused(`The archive holds nothing that was online on ${day}.`);
  const hash = pagesOf(archive, publication)[address];
  if (hash === undefined) throw new ReleaseRefused(`On ${day}, release ${publication.id} ${whyNone(address)} ${address}.`);
  const { bytes, matches } = pageOf(archive, hash);
  if (!matches)
    throw new ReleaseRefused(`The archive is damaged: ${pageFile(archive, hash)} is not what was kept. Put it back from a backup.`);
  return { publication, html: bytes.toString() };
}

/** A form is drawn for each visitor, with what they have typed: nothing of it is kept. */
function whyNone(address: string): string {
  return drawnAddresses.some((drawn) => drawn.split('?')[0] === address) ? 'drew for each visitor, and so did not keep,' : 'had no page at';
}

/** What was kept under a hash, and whether it still is that: the hash is the SHA-256 of the bytes. */
function pageOf(archive: string, hash: string): { bytes: Buffer; matches: boolean } {
  const file = pageFile(archive, hash);
  const bytes = kept(file, () => gunzipSync(readFileSync(file)));
  return { bytes, matches: createHash('sha256').update(bytes).digest('hex') === hash };
}

/** A version of a page, from when it was online and until when, with the seal of its bytes: their SHA-256. */
export type PastVersion = PastPage & { seal: string; matches: boolean; from: string; until: string | undefined };

/**
 * What a page said at an instant, and how long that version was online.
 *
 * @throws ReleaseRefused when nothing was online then, or the page did not exist
 */
export function findPastVersion(root: string, address: string, instant: Date): PastVersion {
  const archive = archiveIn(root);
  const all = readPublications(root);
  const index = all.findLastIndex(({ at }) => at <= instant.toISOString());
  const publication = all[index];
  if (!publication) throw new ReleaseRefused('The archive holds nothing that was online then.');
  const hashAt = (one: Publication) => pagesOf(archive, one)[address];
  const seal = hashAt(publication);
  if (seal === undefined) throw new ReleaseRefused(`Release ${publication.id} had no page at ${address}.`);
  const { bytes, matches } = pageOf(archive, seal);
  const first = all.findLastIndex((other, at) => at < index && hashAt(other) !== seal) + 1;
  const next = all.find((other, at) => at > index && hashAt(other) !== seal);
  return { publication, html: bytes.toString(), seal, matches, from: all[first]?.at ?? publication.at, until: next?.at };
}

/** Forgets what was last online more than three years ago; tells how many pages that were. */
export function forgetOldPages(root: string, now = new Date()): number {
  const archive = archiveIn(root);
  const since = `${now.getUTCFullYear() - years}${now.toISOString().slice(4)}`;
  const all = readPublications(root);
  // What went online before and was still there then counts too.
  const first = Math.max(
    all.findLastIndex(({ at }) => at <= since),
    0,
  );
  const remembered = all.slice(first);
  if (first === 0) return 0;
  writePublications(archive, remembered);
  const lists = new Set(remembered.map(({ pages }) => `${pages}.json`));
  for (const name of readdirSync(join(archive, 'lists'))) if (!lists.has(name)) rmSync(join(archive, 'lists', name));
  const shown = new Set(remembered.flatMap((one) => Object.values(pagesOf(archive, one))));
  const gone = readdirSync(join(archive, 'pages'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.gz') && !shown.has(name.slice(3, -3)),
  );
  for (const name of gone) rmSync(join(archive, 'pages', name));
  return gone.length;
}
