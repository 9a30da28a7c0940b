import type { Staff } from '../roles.ts';
import { answerMessage } from './answer-message.ts';
import type { Places } from './drafts.ts';
import { noteEdit } from './note-edit.ts';
import { saveFile } from './save-file.ts';
import { saveSchema } from './save-schema.ts';

/** Answers an editor that sends what was typed. */
export function answerSave(request: Request, { id, name }: Staff, places: Places = {}): Promise<Response> {
  return answerMessage(request, saveSchema, (save) =>
    // The log says once for each open editor that somebody wrote.
    saveFile({ ...save, by: { id, name } }, new Date(), places, noteEdit(save.file, id, places)),
  );
}
