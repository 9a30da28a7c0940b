import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { isIntact } from './damaged.ts';

/** The references of requests of which a column that is not sealed cannot be read. What is sealed is not opened for it. */
export async function listDamaged(db: Kysely<Tables>): Promise<string[]> {
  const rows = await db
    .selectFrom('requests')
    .select(['reference', 'zone', 'received_at', 'delete_by', 'status', 'flags'])
    .orderBy('reference')
    .execute();
  return rows.filter((row) => !isIntact(row)).map(({ reference }) => reference);
}
