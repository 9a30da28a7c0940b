import { randomUUID } from 'node:crypto';
import type { Save, Writer } from './draft.ts';
import type { Places } from './drafts.ts';
import { openFile } from './drafts.ts';
import type { ContentDb } from './drafts-store.ts';
import { saveTogether } from './save-file.ts';

/** What becomes of the text that a file has now; `null` stands for no file, `undefined` for a change that cannot be made in it. */
export type Change = (text: string | null) => string | null | undefined;

/**
 * Changes several files for somebody who does not have them open: all of them as they are now, and again if a colleague saves meanwhile,
 * or none. In the same transaction, `also` writes down what else belongs to it, and says no by `false`.
 *
 * @returns whether it was done
 * @throws StoreUnavailable
 */
export async function putTogether(
  changes: ReadonlyMap<string, Change>,
  by: Writer,
  also: (db: ContentDb) => Promise<boolean>,
  places: Places = {},
): Promise<boolean> {
  for (;;) {
    const saves: Save[] = [];
    for (const [file, change] of [...changes].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const { text, version, base } = await openFile(file, places);
      const changed = change(text);
      if (changed === undefined) return false;
      saves.push({ file, text: changed, basedOn: version, base, session: randomUUID(), sequence: 1, by });
    }
    const done = await saveTogether(saves, also, places);
    if (done !== 'again') return done === 'kept';
  }
}
