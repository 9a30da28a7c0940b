import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import { env } from '../env.ts';
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
  const [own = 0, everyone = 0] = await store.run((db) => countFrom(db, [hashOf(address, window.start, store.keys()), 'everyone'], window));
  if (own > env.LIMIT_PER_ADDRESS || everyone > env.LIMIT_EVERYONE) {
    return { allowed: false, retryAfter: Math.max(1, Math.ceil((start + length - now.getTime()) / 1000)) };
  }
  return { allowed: true, many: own > env.LIMIT_PER_ADDRESS / 2 };
}

/** The address is kept only as a keyed hash that differs in each window: nobody can list addresses, or follow one. */
function hashOf(address: string, window: string, [key]: Keyring): string {
  return createHmac('sha256', deriveKey(key.bytes, 'network addresses'))
    .update(`${window} ${sourceOf(address)}`)
    .digest('base64url');
}

/** One household or office: an IPv4 address, or the first half of an IPv6 address, whose second half devices change at will. */
function sourceOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare)) return address;
  const [head = '', tail] = bare.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const all = tail === undefined ? groups : [...groups, ...Array(Math.max(0, 8 - groups.length - after.length)).fill('0'), ...after];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16))
    .join(':');
}
