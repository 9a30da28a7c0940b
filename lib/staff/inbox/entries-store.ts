import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { reclaimSoon } from '../../db/reclaim.ts';
import type { EntryKind, EntryRow, Tables } from '../../db/tables.ts';
import { openRow, sealRow } from '../../security/envelope.ts';
import type { Keyring } from '../../security/keys.ts';

type Db = Kysely<Tables>;

/** What was written or done about a request, opened; `damaged` words cannot be read any more. */
export type Entry = Pick<EntryRow, 'id' | 'at' | 'who_id' | 'who' | 'kind' | 'detail'> & { text?: string; damaged?: true };

/** Something to be written down about a request; words are sealed. */
export type NewEntry = { requestId: string; at: string; by: { id: string; name: string }; kind: EntryKind; detail?: string; text?: string };

/** Writes something down about a request. @returns the id of the entry */
export async function addEntry(db: Db, keys: Keyring, { requestId, at, by, kind, detail = '', text }: NewEntry): Promise<string> {
  const id = randomUUID();
  const envelope = text === undefined ? { key_id: null, row_key: null, sealed: null } : sealRow(identityOf(id), text, keys);
  await db
    .insertInto('request_entries')
    .values({ id, request_id: requestId, at, who_id: by.id, who: by.name, kind, detail, ...envelope })
    .execute();
  return id;
}

/** Everything written or done about a request, in its order. Words that are damaged are named; the others are read. */
export async function listEntries(db: Db, keys: Keyring, requestId: string): Promise<Entry[]> {
  const rows = await db
    .selectFrom('request_entries')
    .selectAll()
    .where('request_id', '=', requestId)
    .orderBy('at')
    .orderBy('kind', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => open(row, keys));
}

/**
 * Takes away words kept aside that their writer has settled; `false` when there are none of theirs with this id. Nothing else of a
 * history is ever taken away by itself, and nobody takes away the words of a colleague.
 */
export async function removeAside(db: Db, requestId: string, id: string, writer: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('request_entries')
    .where('request_id', '=', requestId)
    .where('id', '=', id)
    .where('kind', '=', 'aside')
    .where('who_id', '=', writer)
    .executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  await reclaimSoon(db);
  return true;
}

/** Who opened a request since an instant, in the order in which they did. */
export function listOpened(db: Db, requestId: string, since: string): Promise<Pick<EntryRow, 'who_id' | 'who' | 'at'>[]> {
  return db
    .selectFrom('request_entries')
    .select(['who_id', 'who', 'at'])
    .where('request_id', '=', requestId)
    .where('kind', '=', 'opened')
    .where('at', '>=', since)
    .orderBy('at')
    .execute();
}

function open({ key_id, row_key, sealed, request_id: _request, ...entry }: EntryRow, keys: Keyring): Entry {
  if (key_id === null || row_key === null || sealed === null) return entry;
  try {
    return { ...entry, text: openRow(identityOf(entry.id), { key_id, row_key, sealed }, keys) };
  } catch {
    return { ...entry, damaged: true }; // Said on the page; everything else of the request can be read.
  }
}

function identityOf(id: string): string {
  return `request_entries/${id}`;
}
