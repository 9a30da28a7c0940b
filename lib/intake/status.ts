import { timingSafeEqual } from 'node:crypto';
import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import { sourceOf } from '../network/source.ts';
import { dayIn } from '../opening-hours.ts';
import { withinHour } from './limits.ts';
import { readReference } from './reference.ts';
import type { StatusRow } from './status-store.ts';
import { findStatus } from './status-store.ts';

/** What the sender of a request is told, and nothing else. Unknown and wrong are one answer, and so are too many looks for either. */
export type RequestStatus =
  | { state: 'received' | 'progress' }
  | { state: 'answered'; on: string }
  | { state: 'unknown' }
  | { state: 'busy' };

/**
 * How often one network address, and anyone at all for one reference, may ask in an hour, whether there is such a request or not. Whoever
 * tries out the ten thousand codes of one reference needs up to three weeks, and learns one of three words (docs/decisions/027).
 */
const looks = 20;

/**
 * How a request stands, for whoever has its reference and the code of its receipt.
 *
 * @param address the network address that asks, for the limit
 * @throws StoreUnavailable
 */
export async function lookAtStatus(
  typed: { reference: string; code: string },
  address: string,
  now = new Date(),
  store: Store = theStore(),
): Promise<RequestStatus> {
  const reference = readReference(typed.reference);
  // What is no reference is nobody’s: counted together, a few slips would lock out everyone who makes one.
  const sources = [`look ${sourceOf(address)}`, ...(reference === undefined ? [] : [`look at ${reference}`])];
  if (
    !(await withinHour(
      sources.map((source) => [source, looks] as const),
      now,
      store,
    ))
  )
    return { state: 'busy' };
  // A reference that cannot be is looked up all the same: the answer takes as long.
  const row = await store.run((db) => findStatus(db, reference ?? 'AND-000-000'));
  return row && row.withdrawn_at === null && sameCode(row.code, typed.code.replace(/\D/g, '')) ? statusOf(row) : { state: 'unknown' };
}

function statusOf({ lane, zone, opened_at, assignee, contacted_at, done_at }: StatusRow): RequestStatus {
  const answered = contacted_at ?? (lane === 2 ? done_at : null);
  if (answered !== null) return { state: 'answered', on: dayIn(zone, new Date(answered)) };
  return { state: opened_at === null && assignee === null ? 'received' : 'progress' };
}

function sameCode(kept: string | null, typed: string): boolean {
  return kept !== null && typed.length === kept.length && timingSafeEqual(Buffer.from(kept), Buffer.from(typed));
}
