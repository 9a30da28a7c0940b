import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { reclaimSoon } from '../../db/reclaim.ts';
import type { Tables } from '../../db/tables.ts';
import { openRow, sealRow } from '../../security/envelope.ts';
import type { Keyring } from '../../security/keys.ts';

type Db = Kysely<Tables>;

/** A file to be handed out once. */
export type SealedFile = { name: string; type: string; content: string };

/** Keeps a file sealed until it is fetched or its time is over. @returns its id */
export async function keepFile(db: Db, keys: Keyring, file: SealedFile, madeBy: string, expiresAt: string): Promise<string> {
  const id = randomUUID();
  await db
    .insertInto('exports')
    .values({
      id,
      made_by: madeBy,
      name: file.name,
      type: file.type,
      expires_at: expiresAt,
      ...sealRow(identityOf(id), file.content, keys),
    })
    .execute();
  return id;
}

/** Hands a file to whoever made it, once, in time; for anybody else, and a second time, there is none. */
export async function takeFile(db: Db, keys: Keyring, id: string, madeBy: string, now: string): Promise<SealedFile | undefined> {
  const row = await db
    .deleteFrom('exports')
    .where('id', '=', id)
    .where('made_by', '=', madeBy)
    .where('expires_at', '>', now)
    .returning(['name', 'type', 'key_id', 'row_key', 'sealed'])
    .executeTakeFirst();
  if (row) await reclaimSoon(db);
  return row && { name: row.name, type: row.type, content: openRow(identityOf(id), row, keys) };
}

/** What is known of a file without opening it: that it waits for this person, and until when. */
export function findFile(db: Db, id: string, madeBy: string, now: string): Promise<{ name: string; expires_at: string } | undefined> {
  return db
    .selectFrom('exports')
    .select(['name', 'expires_at'])
    .where('id', '=', id)
    .where('made_by', '=', madeBy)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** Takes away files whose time is over. */
export async function forgetFiles(db: Db, now: string): Promise<void> {
  const { numDeletedRows } = await db.deleteFrom('exports').where('expires_at', '<=', now).executeTakeFirst();
  if (numDeletedRows > 0n) await reclaimSoon(db);
}

function identityOf(id: string): string {
  return `exports/${id}`;
}
