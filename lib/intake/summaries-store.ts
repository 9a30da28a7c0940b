import type { Kysely } from 'kysely';
import type { CardRow, OutboxRow, RequestRow, Tables } from '../db/tables.ts';
import type { Flag } from './submission.ts';
import { flagsOf } from './submission.ts';

/** What can be said of a request without opening it. */
export type RequestSummary = Pick<RequestRow, 'reference' | 'location' | 'zone' | 'status' | 'received_at' | 'delete_by'> &
  Pick<CardRow, 'withdrawn_at'> & {
    flags: readonly Flag[];
    /** Messages about it, in the order in which they were written. */
    messages: Pick<OutboxRow, 'kind' | 'status' | 'attempts' | 'last_error'>[];
  };

/** What can be said of every request without opening it, the longest waiting first. */
export async function listSummaries(db: Kysely<Tables>): Promise<RequestSummary[]> {
  const rows = await db
    .selectFrom('requests')
    .leftJoin('inbox', 'inbox.request_id', 'requests.id')
    .select([
      'requests.id',
      'requests.reference',
      'requests.location',
      'zone',
      'status',
      'flags',
      'requests.received_at',
      'delete_by',
      'withdrawn_at',
    ])
    .orderBy('status', 'desc')
    .orderBy('requests.received_at')
    .execute();
  const messages = await db
    .selectFrom('outbox')
    .select(['request_id', 'kind', 'status', 'attempts', 'last_error'])
    .orderBy('created_at')
    .orderBy('kind', 'desc')
    .execute();
  const byRequest = Map.groupBy(messages, ({ request_id }) => request_id);
  return rows.map(({ id, flags, ...row }) => ({ ...row, flags: flagsOf(flags), messages: byRequest.get(id) ?? [] }));
}
