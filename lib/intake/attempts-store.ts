import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../db/tables.ts';

/** A window of time, from its start to when its counts are forgotten; ISO instants. */
export type Window = { start: string; end: string };

/** Counts one more attempt from each source and tells the new counts, in one step however many processes count at once. */
export async function countFrom(db: Kysely<Tables>, sources: readonly string[], window: Window): Promise<number[]> {
  // One order for everyone: two processes that lock rows in opposite orders would wait for each other.
  const rows = [...sources].sort().map((source) => ({ source, window_start: window.start, count: 1, expires_at: window.end }));
  const counted = await db
    .insertInto('attempts')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['source', 'window_start']).doUpdateSet({ count: sql<number>`attempts.count + 1` }))
    .returning(['source', 'count'])
    .execute();
  return sources.map((source) => counted.find((row) => row.source === source)?.count ?? 0);
}

/** Forgets every count whose window is over. */
export async function forgetAttempts(db: Kysely<Tables>, now: string): Promise<void> {
  await db.deleteFrom('attempts').where('expires_at', '<=', now).execute();
}

/** Forgets what was counted from a source. */
export async function forgetSource(db: Kysely<Tables>, source: string): Promise<void> {
  await db.deleteFrom('attempts').where('source', '=', source).execute();
}
