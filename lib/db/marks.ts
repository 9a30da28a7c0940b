import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What the server writes down for itself: that it could write, the latest time it kept house, and since when there is something to take off the disk. */
export type MarkName = 'written' | 'clock' | 'reclaim';

/** About as much as a request with its messages takes. */
const sizeOfRequest = 16_384;

/** Leaves a mark, in place of the one of the same name. */
export async function setMark(db: Kysely<Tables>, name: MarkName, at: string, filler = ''): Promise<void> {
  await db
    .insertInto('marks')
    .values({ name, at, filler })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ at, filler }))
    .execute();
}

/** When a mark was left. */
export async function findMark(db: Kysely<Tables>, name: MarkName): Promise<string | undefined> {
  const row = await db.selectFrom('marks').select('at').where('name', '=', name).executeTakeFirst();
  return row?.at;
}

/** Takes a mark away, unless it was left again since. */
export async function removeMark(db: Kysely<Tables>, name: MarkName, at: string): Promise<void> {
  await db.deleteFrom('marks').where('name', '=', name).where('at', '=', at).execute();
}

/** Writes as much as a request needs, and lets go of it: only writing shows whether a request could be kept now. */
export async function tryWriting(db: Kysely<Tables>, at: string): Promise<void> {
  await setMark(db, 'written', at, 'x'.repeat(sizeOfRequest));
  await setMark(db, 'written', at);
}
