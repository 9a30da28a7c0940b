import type { Store } from '../db/client.ts';
import type { Role, Waiting } from './roles.ts';
import { countProposals, countRequests, countUndelivered } from './waiting-store.ts';

/** How much waits for somebody of this role. No name and no word of anybody is read. @throws StoreUnavailable */
export function waitingFor(role: Role, store: Store): Promise<Waiting> {
  return store.run(async (db) => ({
    ...(role !== 'editor' && { requests: await countRequests(db), mail: await countUndelivered(db) }),
    ...(role !== 'intake' && { review: await countProposals(db) }),
  }));
}
