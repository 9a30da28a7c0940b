import type { ExpressionBuilder, Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Store } from '../../db/client.ts';
import type { CardRow, Stage, Tables } from '../../db/tables.ts';

type Db = Kysely<Tables>;

/** Which requests a list shows; `stage: 'open'` is all but closed, and what is absent narrows nothing. */
export type CardFilter = {
  reference?: string | undefined;
  stage: Stage | 'open' | 'all';
  location?: string | undefined;
  /** Whoever takes either language is found under both. */
  language?: 'en' | 'fr-CA' | undefined;
  /** The id of a colleague, or “nobody”. */
  assignee?: string | undefined;
};

/** The columns a list can be sorted by; “waiting” is the longest overdue first, what is answered after what waits. */
export const sortings = ['waiting', 'reference', 'received', 'place', 'language', 'status', 'with'] as const;

export type Sorting = { by: (typeof sortings)[number]; down: boolean };

/** How much waits: not closed, past its promise, promised for later today, and the first of those. */
export type Waiting = { open: number; late: number; today: number; first: Pick<CardRow, 'promised_at' | 'location'> | undefined };

/** What a change writes into a card. */
export type CardChange = Partial<
  Pick<CardRow, 'stage' | 'lane' | 'assignee' | 'assignee_name' | 'contacted_at' | 'contact_days' | 'withdrawn_at' | 'language'>
>;

const columns = {
  waiting: ['lane', 'promised_at'],
  reference: [],
  received: ['received_at'],
  place: ['location', 'lane', 'promised_at'],
  language: ['language', 'lane', 'promised_at'],
  status: ['stage', 'promised_at'],
  with: ['assignee_name', 'lane', 'promised_at'],
} as const;

function narrowed(where: ExpressionBuilder<Tables, 'inbox'>, { reference, stage, location, language, assignee }: CardFilter) {
  return where.and([
    ...(reference === undefined ? [] : [where('reference', '=', reference)]),
    ...(stage === 'all' ? [] : stage === 'open' ? [where('lane', '<', 2)] : [where('stage', '=', stage)]),
    ...(location === undefined ? [] : [where('location', '=', location)]),
    ...(language === undefined ? [] : [where('language', 'in', [language, 'either'])]),
    ...(assignee === undefined ? [] : [assignee === 'nobody' ? where('assignee', 'is', null) : where('assignee', '=', assignee)]),
  ]);
}

/** A part of the cards a filter lets through, in an order that no two lists differ in. */
export function listCards(db: Db, filter: CardFilter, { by, down }: Sorting, limit: number, offset = 0): Promise<CardRow[]> {
  const direction = down ? 'desc' : 'asc';
  const [first, ...others] = columns[by];
  return db
    .selectFrom('inbox')
    .selectAll()
    .where((where) => narrowed(where, filter))
    .$if(first !== undefined, (query) => query.orderBy(first ?? 'reference', direction))
    .$call((query) => others.reduce((sorted, column) => sorted.orderBy(column), query))
    .orderBy('reference', first === undefined ? direction : 'asc')
    .limit(limit)
    .offset(offset)
    .execute();
}

/** How many cards a filter lets through. */
export async function countCards(db: Db, filter: CardFilter): Promise<number> {
  const { count } = await db
    .selectFrom('inbox')
    .select((column) => column.fn.countAll().as('count'))
    .where((where) => narrowed(where, filter))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How much waits now, and how much of it is promised before the end of the day. */
export async function countWaiting(db: Db, now: string, endOfDay: string): Promise<Waiting> {
  const waiting = db.selectFrom('inbox').where('lane', '=', 0);
  const count = (query: typeof waiting) => query.select((column) => column.fn.countAll().as('count')).executeTakeFirstOrThrow();
  const today = waiting.where('promised_at', '>=', now).where('promised_at', '<', endOfDay);
  const late = await count(waiting.where('promised_at', '<', now));
  const soon = await count(today);
  const first = await today.select(['promised_at', 'location']).orderBy('promised_at').limit(1).executeTakeFirst();
  return { open: await countCards(db, { stage: 'open' }), late: Number(late.count), today: Number(soon.count), first };
}

/** The card of a request. */
export function findCard(db: Db, reference: string): Promise<CardRow | undefined> {
  return db.selectFrom('inbox').selectAll().where('reference', '=', reference).executeTakeFirst();
}

/**
 * The same, for a transaction that changes it: nobody else does before that ends. SQLite lets one write at a time anyway; PostgreSQL
 * would let a colleague in between.
 */
export function takeCard(db: Db, engine: Store['engine'], reference: string): Promise<CardRow | undefined> {
  return db
    .selectFrom('inbox')
    .selectAll()
    .where('reference', '=', reference)
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
}

/** The next request that waits after this one, the most urgent first. */
export async function nextWaiting(db: Db, { reference, promised_at }: CardRow): Promise<string | undefined> {
  const waiting = () => db.selectFrom('inbox').select('reference').where('lane', '=', 0).where('reference', '<>', reference);
  const after = await waiting()
    .where((where) =>
      where.or([
        where('promised_at', '>', promised_at),
        where.and([where('promised_at', '=', promised_at), where('reference', '>', reference)]),
      ]),
    )
    .orderBy('promised_at')
    .orderBy('reference')
    .limit(1)
    .executeTakeFirst();
  return after?.reference;
}

/** Changes a card that still is as its reader saw it; `false` when a colleague was faster, and then nothing is changed. */
export async function changeCard(db: Db, reference: string, version: number, change: CardChange): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('inbox')
    .set(({ eb }) => ({ ...change, version: eb('version', '+', 1) }))
    .where('reference', '=', reference)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  if (change.stage !== undefined) await settleRequest(db, reference, change.stage);
  return true;
}

/** What the command and the form know of a stage: whether the request has been answered. */
async function settleRequest(db: Db, reference: string, stage: Stage): Promise<void> {
  await db
    .updateTable('requests')
    .set(
      stage === 'closed'
        ? { status: 'done', done_at: sql<string>`coalesce(done_at, ${new Date().toISOString()})` }
        : { status: 'waiting', done_at: null },
    )
    .where('reference', '=', reference)
    .execute();
}

/** Cards of requests that were kept before promises were, a part at a time. */
export function listUnpromised(db: Db, limit: number): Promise<Pick<CardRow, 'request_id' | 'location' | 'received_at'>[]> {
  return db
    .selectFrom('inbox')
    .select(['request_id', 'location', 'received_at'])
    .where('promised_at', 'is', null)
    .orderBy('lane')
    .limit(limit)
    .execute();
}

/** Writes down until when an answer was promised. */
export async function setPromise(db: Db, requestId: string, promisedAt: string): Promise<void> {
  await db.updateTable('inbox').set({ promised_at: promisedAt }).where('request_id', '=', requestId).execute();
}

/** How many requests stand in each lane. */
export async function countLanes(db: Db): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('inbox')
    .select('lane')
    .select((column) => column.fn.countAll().as('count'))
    .groupBy('lane')
    .execute();
  return new Map(rows.map(({ lane, count }) => [lane, Number(count)]));
}
