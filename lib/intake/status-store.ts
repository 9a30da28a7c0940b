import type { Kysely } from 'kysely';
import type { CardRow, RequestRow, Tables } from '../db/tables.ts';

/** What a request is asked by its sender: its code, and how far it has come. */
export type StatusRow = Pick<RequestRow, 'code' | 'zone' | 'opened_at' | 'done_at'> &
  Pick<CardRow, 'lane' | 'assignee' | 'contacted_at' | 'withdrawn_at'>;

/** How far the request with this reference has come. */
export function findStatus(db: Kysely<Tables>, reference: string): Promise<StatusRow | undefined> {
  return db
    .selectFrom('requests')
    .innerJoin('inbox', 'inbox.request_id', 'requests.id')
    .select(['code', 'zone', 'opened_at', 'done_at', 'lane', 'assignee', 'contacted_at', 'withdrawn_at'])
    .where('requests.reference', '=', reference)
    .executeTakeFirst();
}
