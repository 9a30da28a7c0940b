import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Store } from './client.ts';
import type { Tables } from './tables.ts';

/** Takes erased rows off the disk: until then SQLite keeps them in its journal, and PostgreSQL in the table itself. */
export async function reclaim(db: Kysely<Tables>, engine: Store['engine']): Promise<void> {
  if (engine === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(db);
  else await sql`vacuum requests`.execute(db);
}
