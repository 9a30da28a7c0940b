import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../db/tables.ts';

/** A window of time, from its start to when its counts are forgotten; ISO instants. */
export type Window = { start: string; end: string };

/** Counts one more attempt from a source and tells the new count, in one step however many processes count at once. */
export async function countFrom(db: Kysely<Tables>, source: string, window: Window): Promise<number> {
  const { count } = await db
    .insertInto('attempts')
    .values({ source, window_start: window.start, count: 1, expires_at: window.end })
    .onConflict((conflict) => conflict.columns(['source', 'window_start']).doUpdateSet({ count: sql<number>`attempts.count + 1` }))
    .returning('count')
    .executeTakeFirstOrThrow();
  return count;
}

/** Forgets every count whose window is over. */
export async function forgetAttempts(db: Kysely<Tables>, now: string): Promise<void> {
  await db.deleteFrom('attempts').where('expires_at', '<=', now).execute();
}

/** Forgets what was counted from a source. */
export async function forgetSource(db: Kysely<Tables>, source: string): Promise<void> {
  await db.deleteFrom('attempts').where('source', '=', source).execute();
}
