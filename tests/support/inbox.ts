import { sql } from 'kysely';
import { expect, vi } from 'vitest';
import type { Store } from '#lib/db/client.ts';
import type { IntakeRequest } from '#lib/intake/schema.ts';
import type { Flag } from '#lib/intake/submission.ts';
import { readInboxQuery } from '#lib/staff/inbox/query.ts';
import { keep, submissionOf } from '#tests/support/store.ts';

/** Two colleagues. */
export const lea = { id: 'staff-lea', name: 'Léa Modèle' };
export const noor = { id: 'staff-noor', name: 'Noor Sample' };

const places = ['ottawa', 'montreal', 'moncton', 'home'];

/** What an address of the list asks for, for Léa. */
export const asked = (query: Record<string, string> = {}) => readInboxQuery(query, places, lea.id);

/** Keeps a request and tells its reference. */
export async function received(store: Store, request: IntakeRequest, at: string, flags: Flag[] = []): Promise<string> {
  return (await keep({ ...submissionOf(request), flags }, new Date(at), store)).reference;
}

/** What the log of the staff area says, in its order. */
export function logLines(store: Store) {
  return store.run((db) => db.selectFrom('staff_audit').select(['who', 'action', 'subject', 'detail']).orderBy('seq').execute());
}

/** The same in brief: who did what to which entry. */
export async function briefLog(store: Store): Promise<string[]> {
  return (await logLines(store)).map(({ who, action, subject }) => `${who} ${action} ${subject}`);
}

/** Does something while a colleague is in the middle of changing the request; the colleague comes first. */
export async function whileChanged<T>(store: Store, reference: string, act: () => Promise<T>): Promise<T> {
  const [begun, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const colleague = store.run((db) =>
    db.transaction().execute(async (transaction) => {
      const change = { version: sql<number>`version + 1`, assignee: noor.id, assignee_name: noor.name };
      await transaction.updateTable('inbox').set(change).where('reference', '=', reference).execute();
      begun.resolve();
      await released.promise;
    }),
  );
  await begun.promise;
  const acting = act();
  // SQLite has the second wait for its turn; PostgreSQL begins it, and says so where it waits for the first.
  const waiting = sql<{
    state: string;
  }>`select state from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  const lookAround = () => store.run(async (db) => expect((await waiting.execute(db)).rows).toHaveLength(1));
  if (store.engine === 'postgres') await vi.waitFor(lookAround, { timeout: 60_000 });
  released.resolve();
  await colleague;
  return acting;
}
