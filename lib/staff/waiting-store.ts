import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { isUndelivered } from './inbox/outbox-store.ts';

type Db = Kysely<Tables>;

/** How many requests wait for somebody to reach the person. */
export async function countRequests(db: Db): Promise<number> {
  const counted = db.selectFrom('inbox').select(({ fn }) => fn.countAll<number>().as('count'));
  return Number((await counted.where('lane', '=', 0).executeTakeFirstOrThrow()).count);
}

/** How many changes of pages wait for review. */
export async function countProposals(db: Db): Promise<number> {
  const counted = db.selectFrom('proposals').select(({ fn }) => fn.countAll<number>().as('count'));
  return Number((await counted.where('state', '=', 'waiting').executeTakeFirstOrThrow()).count);
}

/** How many messages about requests were refused, or failed and are tried again. */
export async function countUndelivered(db: Db): Promise<number> {
  const counted = db
    .selectFrom('outbox')
    .innerJoin('requests', 'requests.id', 'outbox.request_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(isUndelivered);
  return Number((await counted.executeTakeFirstOrThrow()).count);
}
