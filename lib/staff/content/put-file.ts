import { randomUUID } from 'node:crypto';
import type { Saved, Writer } from './draft.ts';
import type { Places } from './drafts.ts';
import { openFile } from './drafts.ts';
import { saveFile } from './save-file.ts';

/**
 * Changes a file for somebody who does not have it open, such as a redirect that a rename brings: the change is made to the draft as
 * it is now, and again if a colleague saves meanwhile.
 *
 * @param change what becomes of the text; `null` takes the file away, and stands for one that is not there
 * @throws StoreUnavailable
 */
export async function putFile(
  file: string,
  by: Writer,
  change: (text: string | null) => string | null,
  places: Places = {},
): Promise<Exclude<Saved, { kind: 'conflict' }>> {
  for (;;) {
    const { text, version, base } = await openFile(file, places);
    const save = { file, text: change(text), basedOn: version, base, session: randomUUID(), sequence: 1, by };
    const saved = await saveFile(save, new Date(), places);
    if (saved.kind !== 'conflict') return saved;
  }
}
