import type { Store } from '../../db/client.ts';
import { theStore } from '../../db/client.ts';
import type { DraftRow } from '../../db/content-tables.ts';
import type { Repository } from '../../repository/repository.ts';
import type { DraftFile } from './draft.ts';
import type { ContentDb } from './drafts-store.ts';
import { findLatest, listDrafts, settleDraft } from './drafts-store.ts';
import type { MainFiles } from './main-files.ts';
import { mainFiles } from './main-files.ts';
import { blobOf, bytesOf, encodingOf, textOf } from './text-of.ts';

/** Where drafts and what is published are kept; those of this site where left out. */
export type Places = { store?: Store; repository?: Repository };

/**
 * A file as those who write share it: its draft, otherwise the text of `main`. A file that is nowhere has the text `null`.
 *
 * @throws StoreUnavailable
 */
export async function openFile(file: string, { store = theStore(), repository }: Places = {}): Promise<DraftFile> {
  const files = await mainFiles(repository);
  const latest = await store.run((db) => findLatest(db, file));
  return latest && latest.settled_at === null ? draftOf(latest, files) : fileOfMain(file, files);
}

/** Every draft that says something else than `main`. @throws StoreUnavailable */
export async function allDrafts({ store = theStore(), repository }: Places = {}): Promise<DraftFile[]> {
  const files = await mainFiles(repository);
  const rows = await store.run((db) => listDrafts(db));
  return rows.map((row) => draftOf(row, files)).filter(({ text, encoding, main }) => blobOfText(text, encoding) !== main);
}

/**
 * Throws drafts away, to be done in a transaction: `false` where somebody has written in one of them since. Their last texts stay in the
 * store for a day.
 */
export function discarding(drafts: readonly Pick<DraftFile, 'file' | 'version'>[], now: Date): (db: ContentDb) => Promise<boolean> {
  return async (db) => {
    for (const { file, version } of drafts) if (!(await settleDraft(db, file, version, now.toISOString()))) return false;
    return true;
  };
}

function blobOfText(text: string | null, encoding: DraftFile['encoding']): string | null {
  return text === null ? null : blobOf(bytesOf(text, encoding));
}

function draftOf(row: DraftRow, { blobs }: MainFiles): DraftFile {
  const { file, text, encoding, base, version } = row;
  const { obstacle } = text === null ? {} : textOf(bytesOf(text, encoding), encoding);
  return {
    ...{ file, text, encoding, base, version, main: blobs.get(file) ?? null },
    savedBy: { id: row.saved_by, name: row.saved_name },
    savedAt: row.saved_at,
    ...(obstacle && { obstacle }),
  };
}

function fileOfMain(file: string, { blobs, bytes }: MainFiles): DraftFile {
  const main = blobs.get(file) ?? null;
  const found = main === null ? undefined : bytes.get(main);
  const encoding = encodingOf(file);
  const read = found ? textOf(found, encoding) : { text: null };
  return { file, encoding, base: main, main, version: 0, savedBy: null, savedAt: null, ...read };
}
