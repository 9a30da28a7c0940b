import { closeSync, fstatSync, openSync, readSync, truncateSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Whether the journal beside an open SQLite store holds what SQLite believes it holds. Emptied in place it does not: SQLite would go on
 * writing behind a gap that no other process reads past, and copy the gap into the store when it closes. One without a beginning is
 * made empty, so that it cannot. SQLite takes no lock on this file: reading it here lets go of none.
 */
export async function isJournalWhole(db: Kysely<Tables>, file: string): Promise<boolean> {
  const believed = await believedSize(db);
  if (believed === 0) return true;
  const { begun, size } = lookAt(`${file}-wal`);
  if (begun && size >= believed) return true;
  if ((await believedSize(db)) !== believed) return isJournalWhole(db, file); // another process tidied it meanwhile
  if (!begun) truncateSync(/* turbopackIgnore: true */ `${file}-wal`);
  return false;
}

/** A head of 32 bytes, then each page behind a head of 24 (https://www.sqlite.org/fileformat2.html#walformat). */
async function believedSize(db: Kysely<Tables>): Promise<number> {
  const [journal] = (await sql<{ log: number }>`pragma wal_checkpoint(noop)`.execute(db)).rows;
  const [page] = (await sql<{ page_size: number }>`pragma page_size`.execute(db)).rows;
  return journal && page && journal.log > 0 ? 32 + journal.log * (24 + page.page_size) : 0;
}

function lookAt(file: string): { begun: boolean; size: number } {
  const handle = openSync(/* turbopackIgnore: true */ file, 'r');
  const head = Buffer.alloc(4);
  readSync(handle, head);
  const { size } = fstatSync(handle);
  closeSync(handle);
  return { begun: head.readUInt32BE() >>> 1 === 0x377f0682 >>> 1, size };
}
