import type { ExpressionBuilder, Kysely } from 'kysely';
import type { OutboxRow, Tables } from '../../db/tables.ts';

export type Db = Kysely<Tables>;

/** A message that did not arrive, without its address and its words. */
export type Undelivered = Pick<OutboxRow, 'id' | 'kind' | 'status' | 'attempts' | 'due_at' | 'last_error' | 'created_at'> & {
  reference: string;
};

/** The most messages a page shows. */
const most = 200;

/** Which messages somebody should see to: those that failed for good, and those that were refused and are tried again. */
export function isUndelivered(where: ExpressionBuilder<Tables, 'outbox'>) {
  const refused = where.and([where('outbox.status', '=', 'waiting'), where('outbox.last_error', '>', '')]);
  return where.or([where('outbox.status', '=', 'failed'), refused]);
}

/** Messages that failed or were refused, the oldest first. */
export async function listUndelivered(db: Db): Promise<Undelivered[]> {
  return db
    .selectFrom('outbox')
    .innerJoin('requests', 'requests.id', 'outbox.request_id')
    .select(['outbox.id', 'kind', 'outbox.status', 'attempts', 'due_at', 'last_error', 'created_at', 'reference'])
    .where(isUndelivered)
    .orderBy('created_at')
    .limit(most)
    .execute();
}

/** Makes a message due now, unless somebody is sending it; tells the reference of its request. */
export async function retryMessage(db: Db, id: string, now: string): Promise<string | undefined> {
  const row = await db
    .updateTable('outbox')
    .set({ status: 'waiting', due_at: now, settled_at: null })
    .where('id', '=', id)
    .where('claimed_by', 'is', null)
    .where('status', 'in', ['waiting', 'failed'])
    .returning('request_id')
    .executeTakeFirst();
  return row && referenceOf(db, row.request_id);
}

/** Takes a message that failed off the list, for good; tells the reference of its request. */
export async function setMessageAside(db: Db, id: string): Promise<string | undefined> {
  const row = await db
    .updateTable('outbox')
    .set({ status: 'set-aside' })
    .where('id', '=', id)
    .where('status', '=', 'failed')
    .returning('request_id')
    .executeTakeFirst();
  return row && referenceOf(db, row.request_id);
}

/** Takes away the confirmation of a request that has not left: neither a try that waits nor one that is asked for sends it later. */
export async function dropConfirmation(db: Db, requestId: string): Promise<void> {
  await db
    .deleteFrom('outbox')
    .where('request_id', '=', requestId)
    .where('kind', '=', 'confirmation')
    .where('status', 'in', ['waiting', 'failed'])
    .execute();
}

async function referenceOf(db: Db, request: string): Promise<string | undefined> {
  return (await db.selectFrom('requests').select('reference').where('id', '=', request).executeTakeFirst())?.reference;
}
