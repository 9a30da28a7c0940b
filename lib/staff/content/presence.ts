import type { Store } from '../../db/client.ts';
import { theStore } from '../../db/client.ts';
import type { Present, Writer } from './draft.ts';
import { listPresent, setPresence } from './presence-store.ts';

/** How long somebody counts as present without saying so again, in milliseconds. */
const lasts = 30_000;

/** Says that somebody has an entry open: colleagues see the name, and nobody is kept out. @throws StoreUnavailable */
export function sayOpen(
  entry: string,
  staff: Writer,
  { file, line }: { file: string; line: number },
  now = new Date(),
  store: Store = theStore(),
): Promise<void> {
  return store.run((db) => setPresence(db, { entry, staff_id: staff.id, name: staff.name, file, line, at: now.toISOString() }));
}

/** Who has an entry open. @throws StoreUnavailable */
export async function whoHasOpen(entry: string, now = new Date(), store: Store = theStore()): Promise<Present[]> {
  const rows = await store.run((db) => listPresent(db, entry, new Date(now.getTime() - lasts).toISOString()));
  return rows.map(({ staff_id: id, name, file, line, at }) => ({ staff: { id, name }, file, line, at }));
}
