import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Store } from './client.ts';
import { findMark, removeMark, setMark } from './marks.ts';

/** How often, and after how many milliseconds, another process that reads is asked again to let go. */
const tries = 10;
const rest = 100;

/**
 * Takes erased rows off the disk: until then SQLite keeps them in its journal, and PostgreSQL in the table itself. `false` when
 * another process that is reading holds them there; a mark has the server finish later.
 *
 * @throws StoreUnavailable
 */
export async function reclaim(store: Store): Promise<boolean> {
  await store.run((db) => setMark(db, 'reclaim', new Date().toISOString()));
  for (let look = 0; look < tries; look += 1) {
    if (look > 0) await wait(rest);
    if (await takeOff(store)) {
      await store.run((db) => removeMark(db, 'reclaim'));
      return true;
    }
  }
  return false;
}

/** Finishes what a reader held up. */
export async function reclaimLeftOver(store: Store): Promise<void> {
  if ((await store.run((db) => findMark(db, 'reclaim'))) !== undefined) await reclaim(store);
}

function takeOff({ engine, run }: Store): Promise<boolean> {
  return run(async (db) => {
    if (engine === 'sqlite') {
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
      return rows[0]?.busy === 0;
    }
    await sql`vacuum requests, request_entries, exports`.execute(db);
    return true;
  });
}
