import type { Store } from '../db/client.ts';
import { isGone } from '../release/holder.ts';
import { dropLease, leaseHolder, takeLease } from './lease-store.ts';

/** How long the right to publish holds without a word of its holder, and how often there is one; in milliseconds. */
const life = 60_000;
const wordEvery = 15_000;

/**
 * Does some work while no other process of any machine does the same; `false` where another one is at it. A row of the store that must
 * be renewed is the lock, on SQLite and PostgreSQL alike: it outlives no process for longer than a minute, and where its holder can be seen
 * to be gone not at all.
 *
 * @param work is to end once its signal is aborted: another process has the right by then, or may have it in a moment, since the store
 * has heard no word of ours
 */
export async function withLease(store: Store, holder: string, work: (lost: AbortSignal) => Promise<void>): Promise<boolean> {
  const lost = new AbortController();
  let until = Date.now() + life;
  if (!(await take(store, holder, until))) return false;
  const renew = async (): Promise<void> => {
    if (Date.now() + wordEvery >= until) lost.abort();
    const next = Date.now() + life;
    if (await take(store, holder, next)) until = next;
    else lost.abort();
  };
  const renewing = setInterval(() => void renew().catch(() => undefined), wordEvery); // a store that is away is asked again
  try {
    await work(lost.signal);
  } finally {
    clearInterval(renewing);
    await store.run((db) => dropLease(db, holder)).catch(() => undefined); // it lapses by itself
  }
  return true;
}

async function take(store: Store, holder: string, until: number): Promise<boolean> {
  const [now, end] = [new Date().toISOString(), new Date(until).toISOString()];
  return store.run(async (db) => {
    if (await takeLease(db, holder, now, end)) return true;
    const other = await leaseHolder(db);
    if (other !== undefined && isGone(other)) await dropLease(db, other);
    return takeLease(db, holder, now, end);
  });
}
