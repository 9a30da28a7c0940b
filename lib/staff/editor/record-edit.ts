import { theStore } from '../../db/client.ts';
import { recordAudit } from '../audit.ts';
import type { Writer } from '../content/draft.ts';
import type { Places } from '../content/drafts.ts';
import { entryOf } from '../content/entry-of.ts';

/** Says in the log that somebody changed an entry; what they wrote is in its drafts. @throws StoreUnavailable */
export async function recordEdit(file: string, { id }: Writer, { store = theStore() }: Places = {}, now = new Date()): Promise<void> {
  const entry = { who: id, action: 'content.edit', subject: entryOf(file), at: now.toISOString() };
  await store.run((db) => recordAudit(db, entry, store.keys()));
}
