import { createHmac } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';
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
  const count = async (source: string) => (await store.run((db) => countFrom(db, [source], window)))[0] ?? 0;
  const own = await count(hashOf(sourceOf(address), window.start, store.keys()));
  // An attempt refused for its own address must not use up what everyone together may do.
  if (own > env.LIMIT_PER_ADDRESS || (await count('everyone')) > env.LIMIT_EVERYONE) {
    return { allowed: false, retryAfter: Math.max(1, Math.ceil((start + length - now.getTime()) / 1000)) };
  }
  return { allowed: true, many: own > env.LIMIT_PER_ADDRESS / 2 };
}

/** How many confirmations one e-mail address gets in a day: nobody can have this clinic fill somebody else’s mailbox. */
const confirmationsPerDay = 5;

/**
 * Counts one more confirmation to an e-mail address; `false` when it had enough for a day. The request itself is kept either way.
 *
 * @throws StoreUnavailable when the store cannot count
 */
export async function mayConfirm(email: string, now = new Date(), store: Store = theStore()): Promise<boolean> {
  const day = now.toISOString().slice(0, 10);
  const window = { start: `${day}T00:00:00.000Z`, end: new Date(Date.parse(day) + 24 * 60 * 60_000).toISOString() };
  const source = hashOf(`mail ${email.toLowerCase()}`, window.start, store.keys());
  const [count = 0] = await store.run((db) => countFrom(db, [source], window));
  return count <= confirmationsPerDay;
}

/**
 * Counts one more use of something by each of these sources, such as a network address or a reference; `false` when one of them had
 * as many as it may have in this hour.
 *
 * @throws StoreUnavailable when the store cannot count
 */
export async function withinHour(most: Readonly<Record<string, number>>, now = new Date(), store: Store = theStore()): Promise<boolean> {
  const hour = 60 * 60_000;
  const start = Math.floor(now.getTime() / hour) * hour;
  const window = { start: new Date(start).toISOString(), end: new Date(start + hour).toISOString() };
  const sources = Object.keys(most).map((source) => hashOf(source, window.start, store.keys()));
  const counts = await store.run((db) => countFrom(db, sources, window));
  return Object.values(most).every((limit, place) => (counts[place] ?? 0) <= limit);
}

/** Addresses are kept only as a keyed hash that differs in each window: nobody can list them, or follow one. */
export function hashOf(source: string, window: string, [key]: Keyring): string {
  return createHmac('sha256', deriveKey(key.bytes, 'network addresses')).update(`${window} ${source}`).digest('base64url');
}

/** The network address a request comes from: the last hop, which our own proxy or server wrote. */
export function addressOf(headers: Headers): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown';
}

/** One household or office: an IPv4 address, or the first half of an IPv6 address, whose second half devices change at will. */
export function sourceOf(written: string): string {
  const address = withoutPort(written);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [bare = ''] = address.split('%');
  // What is no address at all is one source: a proxy that writes something else for each visitor would limit nobody.
  if (!isIPv6(bare)) return isIPv4(address) ? address : 'unknown';
  const [head = '', tail] = bare.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const all = tail === undefined ? groups : [...groups, ...Array(Math.max(0, 8 - groups.length - after.length)).fill('0'), ...after];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16))
    .join(':');
}

/** Some proxies write the port behind the address: 198.51.100.7:4711, [2001:db8::1]:4711, or the brackets alone. */
function withoutPort(written: string): string {
  const trimmed = written.trim().replace(/^"(.*)"$/, '$1');
  return /^\[([^\]]+)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^([\d.]+):\d+$/.exec(trimmed)?.[1] ?? trimmed;
}
