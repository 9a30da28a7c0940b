import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Store } from '../db/client.ts';
import type { OutboxRow, Tables } from '../db/tables.ts';

type Db = Kysely<Tables>;

/** A message somebody has taken on to send, with what a notice may say of its request. */
export type Claim = Pick<OutboxRow, 'id' | 'request_id' | 'kind' | 'message_id' | 'attempts' | 'created_at'> & {
  claimed_by: string;
  reference: string;
};

/** What became of a claim. */
export type Outcome =
  | { status: 'sent'; at: string }
  | { status: 'failed'; at: string; code: string }
  | { status: 'waiting'; dueAt: string; code: string };

/** How the outbox stands. */
export type OutboxState = { waiting: number; failed: number; oldestWaiting: string | undefined; lastSent: string | undefined };

/**
 * Takes on messages that are due, for as long as the lease lasts. No other process gets them meanwhile; if this one dies, another
 * takes them over when the lease ends.
 */
export async function claimDue(db: Db, engine: Store['engine'], now: string, leaseEnds: string, limit: number): Promise<Claim[]> {
  const claimedBy = randomUUID();
  const due = db
    .selectFrom('outbox')
    .select('id')
    .where('status', '=', 'waiting')
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(limit)
    .$if(engine === 'postgres', (query) => query.forUpdate().skipLocked());
  const rows = await db
    .updateTable('outbox')
    .set(({ eb }) => ({ due_at: leaseEnds, claimed_by: claimedBy, attempts: eb('attempts', '+', 1) }))
    .where('id', 'in', due)
    .returning(['id', 'request_id', 'kind', 'message_id', 'attempts', 'created_at'])
    .execute();
  if (rows.length === 0) return [];
  const requests = await db
    .selectFrom('requests')
    .select(['id', 'reference'])
    .where(
      'id',
      'in',
      rows.map(({ request_id }) => request_id),
    )
    .execute();
  return rows.flatMap((row) => {
    const reference = requests.find(({ id }) => id === row.request_id)?.reference;
    return reference ? [{ ...row, claimed_by: claimedBy, reference }] : [];
  });
}

/** Writes down what became of a claim; `false` when the lease ended meanwhile and somebody else has it. */
export async function settle(db: Db, { id, claimed_by }: Claim, outcome: Outcome): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set(
      outcome.status === 'waiting'
        ? { claimed_by: null, due_at: outcome.dueAt, last_error: outcome.code }
        : { claimed_by: null, status: outcome.status, settled_at: outcome.at, last_error: 'code' in outcome ? outcome.code : null },
    )
    .where('id', '=', id)
    .where('claimed_by', '=', claimed_by)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How many messages wait or failed, since when, and when the last one left. */
export async function outboxState(db: Db): Promise<OutboxState> {
  const rows = await db
    .selectFrom('outbox')
    .select(({ fn }) => ['status', fn.countAll().as('count'), fn.min('created_at').as('oldest'), fn.max('settled_at').as('latest')])
    .groupBy('status')
    .execute();
  const of = (status: OutboxRow['status']) => rows.find((row) => row.status === status);
  return {
    waiting: Number(of('waiting')?.count ?? 0), // PostgreSQL counts beyond what a JavaScript number holds, and answers with text
    failed: Number(of('failed')?.count ?? 0),
    oldestWaiting: of('waiting')?.oldest ?? undefined,
    lastSent: of('sent')?.latest ?? undefined,
  };
}
