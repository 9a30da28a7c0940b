import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

/**
 * Writes down that staff are about to read a request, or all of them: their senders can no longer change them. To be called before
 * reading, so that nothing changes between the two.
 */
export async function markOpened(db: Kysely<Tables>, at: string, reference?: string): Promise<void> {
  await db
    .updateTable('requests')
    .set({ opened_at: at })
    .where('opened_at', 'is', null)
    .$if(reference !== undefined, (query) => query.where('reference', '=', reference ?? ''))
    .execute();
}
