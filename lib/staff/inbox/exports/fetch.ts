import type { Store } from '../../../db/client.ts';
import { theStore } from '../../../db/client.ts';
import type { Colleague } from '../audited.ts';
import { written } from '../audited.ts';
import type { SealedFile } from '../exports-store.ts';
import { findFile, takeFile } from '../exports-store.ts';

/**
 * Hands a file to whoever made it, once and in time; nobody else learns whether there is one.
 *
 * @throws StoreUnavailable
 */
export function fetchExport(who: Colleague, id: string, now = new Date(), store: Store = theStore()): Promise<SealedFile | undefined> {
  return store.run((db) =>
    db.transaction().execute(async (transaction) => {
      const file = await takeFile(transaction, store.keys(), id, who.id, now.toISOString());
      if (file) await written(transaction, store.keys(), who, 'inbox.download', null, now, file.name);
      return file;
    }),
  );
}

/**
 * The name of a file that still waits for whoever made it, and until when.
 *
 * @throws StoreUnavailable
 */
export function waitingExport(
  who: Colleague,
  id: string,
  now = new Date(),
  store: Store = theStore(),
): Promise<{ name: string; expires_at: string } | undefined> {
  return store.run((db) => findFile(db, id, who.id, now.toISOString()));
}
