import { createHmac } from 'node:crypto';
import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import { env } from '../env.ts';
import { mailboxOf } from '../mail/address.ts';
import { sourceOf } from '../network/source.ts';
import { deriveKey } from '../security/cipher.ts';
import type { Keyring } from '../security/keys.ts';
import { countFrom } from './attempts-store.ts';

/** Whether an attempt may go on; `many` asks for a second look at it, `retryAfter` is in seconds. */
export type Allowance = { allowed: true; many: boolean } | { allowed: false; retryAfter: number };

/**
 * Counts an attempt to submit from a network address, for that address and for everyone, in the store all instances share.
 * Windows begin at fixed times, so around such a time twice the limit can pass.
 *
 * @throws StoreUnavailable when the store cannot count
 */
export async function countAttempt(address: string, now = new Date(), store: Store = theStore()): Promise<Allowance> {
  const length = env.LIMIT_MINUTES * 60_000;
  const start = Math.floor(now.getTime() / length) * length;
  const window = { start: new Date(start).toISOString(), end: new Date(start + length).toISOString() };
  const count = (source: string) => store.run((db) => countFrom(db, source, window));
  const own = await count(hashOf(sourceOf(address), window.start, store.keys()));
  // An attempt refused for its own address must not use up what everyone together may do.
  if (own > env.LIMIT_PER_ADDRESS || (await count('everyone')) > env.LIMIT_EVERYONE) {
    return { allowed: false, retryAfter: Math.max(1, Math.ceil((start + length - now.getTime()) / 1000)) };
  }
  return { allowed: true, many: own > env.LIMIT_PER_ADDRESS / 2 };
}

/** How many confirmations one mailbox gets in a day: nobody can have this clinic fill somebody else’s mailbox. */
const confirmationsPerDay = 5;

/**
 * Counts one more confirmation to an e-mail address; `false` when it had enough for a day. The request itself is kept either way.
 *
 * @throws StoreUnavailable when the store cannot count
 */
export async function mayConfirm(email: string, now = new Date(), store: Store = theStore()): Promise<boolean> {
  const day = now.toISOString().slice(0, 10);
  const window = { start: `${day}T00:00:00.000Z`, end: new Date(Date.parse(day) + 24 * 60 * 60_000).toISOString() };
  const source = hashOf(`mail ${mailboxOf(email)}`, window.start, store.keys());
  return (await store.run((db) => countFrom(db, source, window))) <= confirmationsPerDay;
}

/**
 * Counts one more use of something by each of these sources in turn, such as a network address and then a reference; `false` when one of
 * them had as many as it may have in this hour. What is refused for one uses up nothing of those after it, which others share.
 *
 * @throws StoreUnavailable when the store cannot count
 */
export async function withinHour(
  most: readonly (readonly [source: string, most: number])[],
  now = new Date(),
  store = theStore(),
): Promise<boolean> {
  const hour = 60 * 60_000;
  const start = Math.floor(now.getTime() / hour) * hour;
  const window = { start: new Date(start).toISOString(), end: new Date(start + hour).toISOString() };
  for (const [source, limit] of most) {
    const hashed = hashOf(source, window.start, store.keys());
    if ((await store.run((db) => countFrom(db, hashed, window))) > limit) return false;
  }
  return true;
}

/** Addresses are kept only as a keyed hash that differs in each window: nobody can list them, or follow one. */
export function hashOf(source: string, window: string, [key]: Keyring): string {
  return createHmac('sha256', deriveKey(key.bytes, 'network addresses')).update(`${window} ${source}`).digest('base64url');
}
