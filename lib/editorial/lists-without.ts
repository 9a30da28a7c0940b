import type { RawContent } from '../content/raw.ts';
import { readFiles } from '../content/read-files.ts';
import { addressed } from '../content/schemas/addresses.ts';
import type { FileChanges } from '../edit/changes.ts';
import type { EntryName } from '../edit/entry-files.ts';
import { mergeLists } from '../edit/merge-lists.ts';
import { undoInLists } from '../edit/undo-in-lists.ts';
import { mainFiles } from '../staff/content/main-files.ts';

/** The lists of addresses as they are without the drafts of an entry; those that are as they are online by then are taken back whole. */
export async function listsWithout(name: EntryName, now: RawContent): Promise<FileChanges> {
  const { online, changes } = await undone(name, now);
  // A list that is not online at all is no list any more once nothing stands in it.
  return new Map([...changes].map(([file, text]) => [file, text === '' && !online.texts.has(file) ? null : text]));
}

/** The lists of addresses as they would be online with the drafts of an entry and no others. */
export async function listsOf(name: EntryName, now: RawContent): Promise<Map<string, string>> {
  const { online, changes } = await undone(name, now);
  return new Map(
    [...changes].map(([file, without]) => {
      const all = now.texts.get(file) ?? '';
      return [file, mergeLists(file, all, without ?? '', online.texts.get(file) ?? '') ?? all];
    }),
  );
}

async function undone(name: EntryName, now: RawContent): Promise<{ online: RawContent; changes: FileChanges }> {
  const { blobs, bytes } = await mainFiles();
  const online = readFiles(new Map([...blobs].flatMap(([path, blob]) => (bytes.has(blob) ? [[path, bytes.get(blob) as Buffer]] : []))));
  const section = [...addressed].find(([, collection]) => collection === name.collection)?.[0];
  return { online, changes: section === undefined ? new Map() : undoInLists(online, now, name, section) };
}
