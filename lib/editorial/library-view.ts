import { theStore } from '../db/client.ts';
import { listProposals } from '../publish/read-proposals.ts';
import { recordAudit } from '../staff/audit.ts';
import { allDrafts } from '../staff/content/drafts.ts';
import type { Staff } from '../staff/roles.ts';
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

/** Writes down what somebody did with the content. @throws StoreUnavailable */
export async function recordAct({ id }: Staff, action: string, subject: string, now: Date, detail = ''): Promise<void> {
  const store = theStore();
  await store.run((db) => recordAudit(db, { who: id, action, subject, at: now.toISOString(), detail }, store.keys()));
}
