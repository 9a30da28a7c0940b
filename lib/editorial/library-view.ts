import { listProposals } from '../publish/read-proposals.ts';
import { allDrafts } from '../staff/content/drafts.ts';
import { checkedNow } from './checked-now.ts';
import { clinicZone } from './clinic-zone.ts';
import { entryRows } from './entry-rows.ts';
import type { LibraryQuery } from './library-query.ts';
import { findEntries } from './library-query.ts';

/** What the list of pages shows. @throws StoreUnavailable */
export async function libraryView(query: LibraryQuery, now = new Date()) {
  const [checked, drafts, proposals] = await Promise.all([checkedNow(now), allDrafts(), listProposals()]);
  return { found: findEntries(entryRows(checked, drafts, proposals), query), zone: clinicZone(checked.library) };
}
