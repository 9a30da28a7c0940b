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
