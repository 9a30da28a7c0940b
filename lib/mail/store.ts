import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Store } from '../db/client.ts';
import type { OutboxRow, Tables } from '../db/tables.ts';
import { ours } from './refusal.ts';

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

/**
 * A message that somebody must see to, by the reference of its request, and who or what refused it: a notice to staff, or a confirmation
 * that we were not let send. Addresses that do not exist are not among them.
 */
export type Refused = { reference: string; kind: OutboxRow['kind']; code: string };

/** How the outbox stands. */
export type OutboxState = {
  waiting: number;
  failed: number;
  oldestWaiting: string | undefined;
  lastSent: string | undefined;
  refused: Refused[];
};

/**
 * Takes on messages that are due, for as long as the lease lasts. No other process gets them meanwhile; if this one dies, another
 * takes them over when the lease ends. A confirmation for somebody who wants no more contact leaves the outbox instead.
 */
export async function claimDue(db: Db, engine: Store['engine'], now: string, leaseEnds: string, limit: number): Promise<Claim[]> {
  const claimedBy = randomUUID();
  await dropUnwanted(db, now);
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

/** Takes away the confirmations that are due to people who want no more contact: the wish may be older than the rule that takes them away with it. */
async function dropUnwanted(db: Db, now: string): Promise<void> {
  await db
    .deleteFrom('outbox')
    .where('kind', '=', 'confirmation')
    .where('status', '=', 'waiting')
    .where('due_at', '<=', now)
    .where('request_id', 'in', db.selectFrom('inbox').select('request_id').where('withdrawn_at', 'is not', null))
    .execute();
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

/** How many rows a look at the outbox counts at most: it is taken often, and beyond this a number tells nothing new. */
const most = 1000;

/** How many messages wait or failed (1000 means so many or more), since when, when the last one left, and which notices to staff were refused. */
export async function outboxState(db: Db): Promise<OutboxState> {
  const of = (status: OutboxRow['status']) => db.selectFrom('outbox').where('outbox.status', '=', status);
  const count = async (status: OutboxRow['status']) => (await of(status).select('status').limit(most).execute()).length;
  const oldest = await of('waiting').select('created_at').orderBy('created_at').limit(1).executeTakeFirst();
  const latest = await of('sent').select('settled_at').orderBy('settled_at', 'desc').limit(1).executeTakeFirst();
  return {
    waiting: await count('waiting'),
    failed: await count('failed'),
    oldestWaiting: oldest?.created_at,
    lastSent: latest?.settled_at ?? undefined,
    refused: await listRefused(db),
  };
}

/** The first ten, notices to staff before others. What was given up is among them unless the other side refused it, for good or for five days. */
async function listRefused(db: Db): Promise<Refused[]> {
  const rows = await db
    .selectFrom('outbox')
    .innerJoin('requests', 'requests.id', 'outbox.request_id')
    .select(['requests.reference', 'outbox.kind', 'outbox.last_error'])
    .where('outbox.last_error', '>', '')
    .where((where) =>
      where.or([
        where.and([where('outbox.status', '=', 'waiting'), where('outbox.kind', '=', 'staff-notice')]),
        where.and([where('outbox.status', '=', 'waiting'), where('outbox.last_error', 'like', `%${ours}`)]),
        where.and([
          where('outbox.status', '=', 'failed'),
          where('outbox.last_error', 'not like', '%-5__'),
          where('outbox.last_error', 'not like', '%-4__'),
        ]),
      ]),
    )
    .orderBy('outbox.kind', 'desc')
    .limit(10)
    .execute();
  return rows.map(({ reference, kind, last_error }) => ({ reference, kind, code: last_error ?? '' }));
}

/** Makes every message that waits for another try, or failed, due now; tells how many. A message somebody is sending is left to them. */
export async function retryMessages(db: Db, now: string): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ status: 'waiting', due_at: now, settled_at: null })
    .where((where) =>
      where.or([where('status', '=', 'failed'), where.and([where('status', '=', 'waiting'), where('claimed_by', 'is', null)])]),
    )
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
