import { createHash } from 'node:crypto';
import type { Store } from '../db/client.ts';
import { useCode } from './store.ts';

/** Uses up a code of an app; `false` when it was used before. The library would take the same one twice. */
export function isFresh(store: Store, userId: string, code: string, now: Date): Promise<boolean> {
  const hash = createHash('sha256').update(code).digest('base64url');
  return store.run((db) => useCode(db, userId, hash, now.toISOString()));
}
