import type { Kysely } from 'kysely';
import { findMark, setMark } from './marks.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

const day = 24 * 60 * 60_000;

/** A server keeps house every hour; off for longer than this, somebody must confirm the time before requests are erased. In days. */
const sinceHouseKept = 30;

/** Where no server has kept house yet, the last sign of use is all there is. In days. */
const sinceUsed = 180;

/**
 * Whether the time is one at which requests may be erased unasked. A clock that is far ahead would have every one past its last
 * day; one that is behind erases nothing early.
 */
export async function isPlausible(db: Db, now: Date): Promise<boolean> {
  const kept = await findMark(db, 'clock');
  if (kept !== undefined) return now.getTime() - Date.parse(kept) <= sinceHouseKept * day;
  const used = await db.selectFrom('data_keys').select('first_used_at as at').orderBy('first_used_at', 'desc').limit(1).executeTakeFirst();
  const requests = db.selectFrom('requests').select('received_at as at').orderBy('received_at', 'desc');
  const request = await requests.where('received_at', 'like', '____-__-__T%').limit(1).executeTakeFirst(); // one may be damaged
  const signs = [used, request].flatMap((row) => (row ? [Date.parse(row.at)] : [])).filter(Number.isFinite);
  return signs.length === 0 || now.getTime() - Math.max(...signs) <= sinceUsed * day;
}

/** Remembers the time at which the house was kept. The mark never goes back, or a clock that did would look as if it had jumped on return. */
export async function rememberTime(db: Db, now: Date): Promise<void> {
  const kept = await findMark(db, 'clock');
  if (kept === undefined || kept < now.toISOString()) await setMark(db, 'clock', now.toISOString());
}
