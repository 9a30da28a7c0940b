import type { RawContent } from '../content/raw.ts';
import { words } from '../content/read-files.ts';
import { theStore } from '../db/client.ts';
import type { FileChanges } from '../edit/changes.ts';
import { recordAudit } from '../staff/audit.ts';
import type { Places } from '../staff/content/drafts.ts';
import type { ContentDb } from '../staff/content/drafts-store.ts';
import { mergeFiles } from '../staff/content/merge-files.ts';
import type { Change } from '../staff/content/put-together.ts';
import { putTogether } from '../staff/content/put-together.ts';
import type { Staff } from '../staff/roles.ts';

/** Something that somebody does with the content, for the log; `also` belongs to it, and may say no by `false`. */
type Act = { action: string; entry: string; now: Date; detail?: string; also?: (db: ContentDb) => Promise<boolean> };

/**
 * Makes drafts of what an act changes, and writes down who did it. Nothing is public until somebody else has approved it. What colleagues
 * wrote since the act was thought out stays, where it is in other sentences.
 *
 * @param was the content from which the changes were worked out
 * @returns `false` where a colleague changed the same meanwhile: then nothing at all is done
 * @throws StoreUnavailable
 */
export async function keepChanges(staff: Staff, was: RawContent, changes: FileChanges, act: Act, places: Places = {}): Promise<boolean> {
  const { store = theStore() } = places;
  const { action, entry: subject, now, detail = '', also } = act;
  // A picture, and a file in another encoding, was not read as words: there is nothing to hold against it.
  const isRead = (file: string) => words.test(file) && !was.faults?.some((fault) => fault.file === file);
  const onto = new Map(
    [...changes].map(([file, text]) => [file, isRead(file) ? changeOf(file, was.texts.get(file) ?? null, text) : () => text]),
  );
  const record = async (db: ContentDb): Promise<boolean> => {
    await recordAudit(db, { who: staff.id, action, subject, at: now.toISOString(), detail }, store.keys());
    return also === undefined || also(db);
  };
  return putTogether(onto, { id: staff.id, name: staff.name }, record, places);
}

function changeOf(file: string, was: string | null, text: string | null): Change {
  return (now) => {
    if (now === was || now === text) return text;
    return now === null || was === null || text === null ? undefined : mergeFiles(file, text, was, now);
  };
}
