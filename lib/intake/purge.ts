import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import { reclaim } from '../db/reclaim.ts';
import { env } from '../env.ts';
import { log } from '../log.ts';
import { deleteMessageFiles, outboxFolder } from '../mail/transport.ts';
import { dayIn } from '../opening-hours.ts';
import { eraseRequests, listZones } from './store.ts';

/**
 * Erases every request whose last day has come by the clock of its place, with its key, its messages and their files; tells their
 * references. What a backup holds stays there until the backup is erased: restoring one purges it.
 *
 * @throws StoreUnavailable
 */
export async function purgeRequests(now = new Date(), store: Store = theStore(), folder = outboxFolder(env.VAR_DIR)): Promise<string[]> {
  const by = { at: now.toISOString(), actor: 'retention', action: 'erase' };
  const references: string[] = [];
  for (const zone of await store.run(listZones)) {
    const erased = await store.run((db) => eraseRequests(db, { zone, today: dayIn(zone, now) }, by));
    references.push(...erased.references);
    deleteMessageFiles(folder, erased.messageIds);
  }
  if (references.length > 0) {
    await store.run((db) => reclaim(db, store.engine));
    log('info', 'requests-purged', { count: references.length });
  }
  return references;
}

/**
 * Erases one request before its time, as its sender may ask; `false` when there is none with this reference.
 *
 * @throws StoreUnavailable
 */
export async function eraseRequest(
  reference: string,
  actor: string,
  now = new Date(),
  store: Store = theStore(),
  folder = outboxFolder(env.VAR_DIR),
): Promise<boolean> {
  const erased = await store.run((db) => eraseRequests(db, { reference }, { at: now.toISOString(), actor, action: 'erase' }));
  deleteMessageFiles(folder, erased.messageIds);
  if (erased.references.length > 0) await store.run((db) => reclaim(db, store.engine));
  return erased.references.length > 0;
}
