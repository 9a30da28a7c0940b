import type { Kysely } from 'kysely';
import { reclaimSoon } from '../db/reclaim.ts';
import type { Tables } from '../db/tables.ts';
import { audit } from './store.ts';

type Db = Kysely<Tables>;

/** The time zones in which requests are counted. */
export async function listZones(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('requests').select('zone').distinct().execute();
  return rows.map(({ zone }) => zone);
}

/** Requests of a zone whose last day has come there, or one request. */
export type Erasable = { zone: string; today: string } | { reference: string };

/** Writes down elsewhere, in the same transaction, that something was erased. */
export type Witness = (db: Db) => Promise<void>;

/**
 * Erases requests with their keys and messages, and writes down who did it; tells which. One that is erased before its time leaves no
 * file either that waits to be downloaded: such files are sealed, so that all of them go.
 */
export async function eraseRequests(
  db: Db,
  which: Erasable,
  by: { at: string; actor: string; action: string },
  also?: Witness,
): Promise<{ references: string[]; messageIds: string[] }> {
  return db.transaction().execute(async (transaction) => {
    const ids = transaction.selectFrom('requests').select('id');
    const due =
      'reference' in which
        ? ids.where('reference', '=', which.reference)
        : ids.where('zone', '=', which.zone).where('delete_by', '<=', which.today);
    const messages = await transaction.deleteFrom('outbox').where('request_id', 'in', due).returning('message_id').execute();
    await transaction.deleteFrom('request_entries').where('request_id', 'in', due).execute();
    await transaction.deleteFrom('inbox').where('request_id', 'in', due).execute();
    const erased = await transaction.deleteFrom('requests').where('id', 'in', due).returning('reference').execute();
    if (erased.length > 0 && 'reference' in which) await transaction.deleteFrom('exports').execute();
    if (erased.length > 0) await also?.(transaction);
    for (const { reference } of erased) await audit(transaction, { ...by, reference });
    if (erased.length > 0) await reclaimSoon(transaction);
    return { references: erased.map(({ reference }) => reference), messageIds: messages.map(({ message_id }) => message_id) };
  });
}
