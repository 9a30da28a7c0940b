import type { Writer } from '../content/draft.ts';
import type { Places } from '../content/drafts.ts';
import { noteEdit } from '../content/note-edit.ts';
import type { Change } from '../content/put-together.ts';
import { putTogether } from '../content/put-together.ts';

/**
 * Changes a file that somebody who writes does not have open, as it is now, with the line of the log that they did.
 *
 * @returns whether it was done: `false` where the change cannot be made in it
 * @throws StoreUnavailable
 */
export function editFile(file: string, by: Writer, change: Change, places: Places = {}): Promise<boolean> {
  const note = noteEdit(file, by.id, places);
  return putTogether(new Map([[file, change]]), by, (db) => note(db).then(() => true), places);
}
