import type { Kysely } from 'kysely';
import type { OutboxRow, RequestRow, Tables } from '../db/tables.ts';
import type { Flag } from './submission.ts';
import { flagsOf } from './submission.ts';

/** What can be said of a request without opening it. */
export type RequestSummary = Pick<RequestRow, 'reference' | 'location' | 'zone' | 'status' | 'received_at' | 'delete_by'> & {
  flags: readonly Flag[];
  /** Messages about it, in the order in which they were written. */
  messages: Pick<OutboxRow, 'kind' | 'status' | 'attempts' | 'last_error'>[];
};

/** What can be said of every request without opening it, the longest waiting first. */
export async function listSummaries(db: Kysely<Tables>): Promise<RequestSummary[]> {
  const rows = await db
    .selectFrom('requests')
    .select(['id', 'reference', 'location', 'zone', 'status', 'flags', 'received_at', 'delete_by'])
    .orderBy('status', 'desc')
    .orderBy('received_at')
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
