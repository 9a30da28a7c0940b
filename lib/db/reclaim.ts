import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { codeOf } from '../log.ts';
import type { Store } from './client.ts';
import { findMark, removeMark, setMark } from './marks.ts';
import type { Tables } from './tables.ts';

/** How often, and after how many milliseconds, another process that reads is asked again to let go. */
const tries = 10;
const rest = 100;

/** How long PostgreSQL waits for whoever reads a table, in milliseconds: visitors wait behind it. */
const lockPatience = 200;

/** What holds words of people, sealed. */
const sealedTables = ['requests', 'request_entries', 'exports', 'clear_answers'] as const;

/** PostgreSQL’s codes for “somebody holds the table” and “this took too long”. */
const notNow = new Set(['55P03', '57014']);

/**
 * Takes erased rows off the disk: until then SQLite keeps them in its journal, and PostgreSQL in the table itself. `false` when
 * another process that is reading holds them there; a mark has the server finish later.
 *
 * @throws StoreUnavailable
 */
export async function reclaim(store: Store): Promise<boolean> {
  const at = new Date().toISOString();
  await store.run((db) => setMark(db, 'reclaim', at));
  return finish(store, at);
}

async function finish(store: Store, at: string): Promise<boolean> {
  for (let look = 0; look < tries; look += 1) {
    if (look > 0) await wait(rest);
    if (await takeOff(store)) {
      await store.run((db) => removeMark(db, 'reclaim', at));
      return true;
    }
  }
  return false;
}

/** Has the server take off the disk within the hour what is erased or written over in this transaction. */
export function reclaimSoon(db: Kysely<Tables>): Promise<void> {
  return setMark(db, 'reclaim', new Date().toISOString());
}

/** Finishes what a reader held up, or what was only marked; the mark stays as old as it is, since it tells who may still see that. */
export async function reclaimLeftOver(store: Store): Promise<void> {
  const at = await store.run((db) => findMark(db, 'reclaim'));
  if (at !== undefined) await finish(store, at);
}

function takeOff({ engine, run }: Store): Promise<boolean> {
  return run(async (db) => {
    if (engine === 'postgres') return db.connection().execute(rewriteTables);
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
    return rows[0]?.busy === 0;
  });
}

/** A plain VACUUM only frees the room of a row for others, and leaves what stands in it: the tables are written anew without it. */
async function rewriteTables(db: Kysely<Tables>): Promise<boolean> {
  if (await someoneLooksBack(db)) return false;
  await sql`set lock_timeout = ${sql.lit(lockPatience)}`.execute(db);
  try {
    for (const table of sealedTables) await sql`vacuum full ${sql.table(table)}`.execute(db);
    return true;
  } catch (problem) {
    if (notNow.has(codeOf(problem))) return false;
    throw problem;
  } finally {
    await sql`reset lock_timeout`.execute(db);
  }
}

/**
 * Whether somebody may still see what was erased before the mark was left; PostgreSQL keeps it for them. They are told by the number of
 * the oldest transaction they look back to: one that reads here, a connection that is being opened, to whatever database, or a standby
 * that tells what it reads and always looks back to some. For a vacuum of its own PostgreSQL keeps nothing.
 */
async function someoneLooksBack(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql`
    select name from marks where name = 'reclaim' and age(marks.xmin) <= any (
      select greatest(age(backend_xmin), age(backend_xid)) from pg_stat_activity
      where pid <> pg_backend_pid() and (datid is null or datname = current_database()) and query not like 'autovacuum: VACUUM %'
      union all select age(xmin) from pg_replication_slots)`.execute(db);
  return rows.length > 0;
}
