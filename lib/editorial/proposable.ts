import type { DraftFile } from '../staff/content/draft.ts';
import { allDrafts } from '../staff/content/drafts.ts';
import { entryOf } from '../staff/content/entry-of.ts';

/** The drafts of an entry, and every other draft, which may go with them. @throws StoreUnavailable */
export async function proposable(entry: string): Promise<{ own: DraftFile[]; other: DraftFile[] }> {
  const drafts = await allDrafts();
  return { own: drafts.filter(({ file }) => entryOf(file) === entry), other: drafts.filter(({ file }) => entryOf(file) !== entry) };
}
