import type { Store } from '../../db/client.ts';
import { forgetVersions } from './drafts-store.ts';
import { forgetPresence } from './presence-store.ts';

/** How long saves are kept that another one has followed, and who had what open; in milliseconds. */
const day = 24 * 60 * 60_000;

/** Forgets saves of yesterday that others have followed, and who was there. The latest text of every file stays. @throws StoreUnavailable */
export async function tidyDrafts(store: Store, now: Date): Promise<void> {
  const before = new Date(now.getTime() - day).toISOString();
  await store.run((db) => forgetVersions(db, before));
  await store.run((db) => forgetPresence(db, before));
}
