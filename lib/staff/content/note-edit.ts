import { theStore } from '../../db/client.ts';
import { recordAudit } from '../audit.ts';
import type { Places } from './drafts.ts';
import { entryOf } from './entry-of.ts';
import type { Note } from './save-file.ts';

/** Says in the log, in the transaction that keeps it, that somebody changed an entry; what they wrote is in its drafts. */
export function noteEdit(file: string, who: string, { store = theStore() }: Places = {}, now = new Date()): Note {
  const entry = { who, action: 'content.edit', subject: entryOf(file), at: now.toISOString() };
  return (db) => recordAudit(db, entry, store.keys());
}
