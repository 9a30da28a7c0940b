import type { PresenceRow } from '../../db/content-tables.ts';
import type { ContentDb } from './drafts-store.ts';

/** Notes that somebody has an entry open; each person is in one place of it. */
export async function setPresence(db: ContentDb, row: PresenceRow): Promise<void> {
  const { name, file, line, at } = row;
  await db
    .insertInto('content_presence')
    .values(row)
    .onConflict((conflict) => conflict.columns(['entry', 'staff_id']).doUpdateSet({ name, file, line, at }))
    .execute();
}

/** Who had an entry open since a time. */
export function listPresent(db: ContentDb, entry: string, since: string): Promise<PresenceRow[]> {
  return db.selectFrom('content_presence').selectAll().where('entry', '=', entry).where('at', '>=', since).orderBy('name').execute();
}

/** Forgets who had what open before a time. */
export async function forgetPresence(db: ContentDb, before: string): Promise<void> {
  await db.deleteFrom('content_presence').where('at', '<', before).execute();
}
