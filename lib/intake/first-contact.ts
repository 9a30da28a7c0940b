import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import { codeOf, log } from '../log.ts';
import { countContacts } from './contact-store.ts';

/** A group smaller than this could tell something about one person, and is hidden everywhere. */
export const smallest = 5;

/** Over how many days first contacts are counted, and how long the public number is taken from memory; in milliseconds. */
export const contactWindow = 90 * 24 * 60 * 60_000;
const fresh = 10 * 60_000;

/** So many requests were first answered after so many business days. */
type Counted = { days: number; count: number };

/** The business days within which half of the people were reached; `undefined` where nobody was. Between two numbers it is their middle. */
export function medianDays(counts: readonly Counted[]): number | undefined {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return undefined;
  const sorted = [...counts].sort((a, b) => a.days - b.days);
  const at = (place: number): number => {
    let passed = 0;
    for (const { days, count } of sorted) {
      passed += count;
      if (place < passed) return days;
    }
    return sorted.at(-1)?.days ?? 0;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}

/** What visitors are told: the median of the last 90 days, or that there are too few requests to say. */
export type PublicWait = { days: number } | 'too-few';

let known: { at: number; wait: PublicWait } | undefined;

/**
 * The median time to first contact of the last 90 days, for everybody to read; asked from the store every ten minutes at most. When
 * the store is away, the page is drawn all the same: `undefined`.
 */
export async function publicWait(now = new Date(), store: Store = theStore()): Promise<PublicWait | undefined> {
  if (known && Math.abs(now.getTime() - known.at) < fresh) return known.wait;
  try {
    const wait = await readWait(now, store);
    known = { at: now.getTime(), wait };
    return wait;
  } catch (failure) {
    log('warn', 'public-wait-unknown', { code: codeOf(failure) });
    return undefined;
  }
}

/**
 * The same, from the store.
 *
 * @throws StoreUnavailable
 */
export async function readWait(now: Date, store: Store): Promise<PublicWait> {
  const counts = await store.run((db) => countContacts(db, new Date(now.getTime() - contactWindow).toISOString()));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const median = medianDays(counts);
  return total < smallest || median === undefined ? 'too-few' : { days: median };
}
