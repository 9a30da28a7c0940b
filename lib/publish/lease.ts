import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Store } from '../db/client.ts';
import { dropLease, leaseHolder, takeLease } from './lease-store.ts';

/** How long the right to publish holds without a word of its holder, and how often there is one; in milliseconds. */
const life = 60_000;
const wordEvery = 15_000;

/** A process as others can tell whether it still is: on the same machine, by its number. */
export type Holder = { name: string; host: string; pid: number };

/** This process. */
export function thisHolder(): Holder {
  return { name: `${hostname()} ${process.pid} ${randomUUID()}`, host: hostname(), pid: process.pid };
}

/**
 * Does some work while no other process of any machine does the same; `false` where another one is at it. A row of the store that must
 * be renewed is the lock, on SQLite and PostgreSQL alike: it outlives no process for longer than a minute, and on one machine not at all.
 */
export async function withLease(store: Store, holder: Holder, work: () => Promise<void>): Promise<boolean> {
  if (!(await take(store, holder))) return false;
  const renewing = setInterval(() => void take(store, holder).catch(() => false), wordEvery);
  try {
    await work();
  } finally {
    clearInterval(renewing);
    await store.run((db) => dropLease(db, holder.name)).catch(() => undefined); // it lapses by itself
  }
  return true;
}

async function take(store: Store, holder: Holder): Promise<boolean> {
  const now = Date.now();
  const until = new Date(now + life).toISOString();
  return store.run(async (db) => {
    if (await takeLease(db, holder.name, new Date(now).toISOString(), until)) return true;
    const other = await leaseHolder(db);
    if (other !== undefined && isGone(other, holder)) await dropLease(db, other);
    return takeLease(db, holder.name, new Date(now).toISOString(), until);
  });
}

/** Whether a holder was a process of this machine that has ended; our own number under another name is one of an earlier life. */
function isGone(name: string, { host, pid: own }: Holder): boolean {
  const [otherHost, number] = name.split(' ');
  const pid = Number(number);
  if (otherHost !== host || !Number.isInteger(pid)) return false;
  if (pid === own) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
