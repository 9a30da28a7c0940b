import { theStore } from '../../db/client.ts';
import { recordAudit } from '../audit.ts';
import type { Staff } from '../roles.ts';
import { answerMessage } from './answer-message.ts';
import type { Save, Saved } from './draft.ts';
import type { Places } from './drafts.ts';
import { entryOf } from './entry-of.ts';
import { saveFile } from './save-file.ts';
import { saveSchema } from './save-schema.ts';

/** Answers an editor that sends what was typed. */
export function answerSave(request: Request, { id, name }: Staff, places: Places = {}): Promise<Response> {
  return answerMessage(request, saveSchema, (save) => keep({ ...save, by: { id, name } }, new Date(), places));
}

/** The log says once for each open editor that somebody wrote; what they wrote is in the drafts. */
function keep(save: Save, now: Date, { store = theStore(), repository }: Places): Promise<Saved> {
  const entry = { who: save.by.id, action: 'content.edit', subject: entryOf(save.file), at: now.toISOString() };
  return saveFile(save, now, { store, ...(repository && { repository }) }, (db) => recordAudit(db, entry, store.keys()));
}
