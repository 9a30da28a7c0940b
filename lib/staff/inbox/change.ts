import type { Store } from '../../db/client.ts';
import { theStore } from '../../db/client.ts';
import type { CardRow, Stage } from '../../db/tables.ts';
import { businessDaysUntil } from '../../intake/promise.ts';
import type { Colleague } from './audited.ts';
import { removeAside } from './entries-store.ts';
import { placeOf } from './places.ts';
import type { CallOutcome } from './stages.ts';
import { laneOf } from './stages.ts';
import type { CardChange } from './store.ts';
import { changeCard } from './store.ts';
import { withCard } from './with-card.ts';

/** What became of a change. In a conflict nothing was changed, and `aside` names the entry that keeps what was wanted. */
export type Changed = { did: 'changed' } | { did: 'conflict'; aside: string } | { did: 'unknown' };

/** What the form of a request wants: where it stands and whose it is, from the version its reader saw. */
export type Wanted = { stage: Stage; assignee: Colleague | undefined; version: number; settles?: string | undefined };

/**
 * Moves a request on, or gives it to somebody, unless a colleague was faster: then the wish is kept aside and shown beside theirs.
 *
 * @throws StoreUnavailable
 */
export function changeRequest(
  who: Colleague,
  reference: string,
  wanted: Wanted,
  now = new Date(),
  store: Store = theStore(),
): Promise<Changed> {
  return withCard({ who, reference, now, store }, async ({ db, card, add, log }): Promise<Changed> => {
    const change = { ...moved(card, wanted.stage, now), ...given(wanted.assignee) };
    if (!(await changeCard(db, reference, wanted.version, change))) {
      const text = JSON.stringify({ stage: wanted.stage, assignee: wanted.assignee ?? null });
      return { did: 'conflict', aside: await add({ kind: 'aside', detail: 'stage', text }) };
    }
    if (card.stage !== wanted.stage) await add({ kind: 'stage', detail: wanted.stage });
    if (card.assignee !== (wanted.assignee?.id ?? null)) await add({ kind: 'assigned', detail: wanted.assignee?.name ?? '' });
    if (wanted.settles !== undefined) await removeAside(db, card.request_id, wanted.settles, who.id);
    await log('inbox.change', wanted.stage);
    return { did: 'changed' };
  });
}

/**
 * Closes a request for whoever answered it elsewhere, whatever colleagues changed meanwhile. One that is closed already stays as it is.
 *
 * @throws StoreUnavailable
 */
export function closeRequest(who: Colleague, reference: string, now = new Date(), store: Store = theStore()): Promise<Changed> {
  return withCard({ who, reference, now, store }, async ({ card, change, add, log }): Promise<Changed> => {
    if (card.stage === 'closed') return { did: 'changed' };
    await change({ stage: 'closed', lane: laneOf('closed') });
    await add({ kind: 'stage', detail: 'closed' });
    await log('inbox.change', 'closed');
    return { did: 'changed' };
  });
}

/**
 * Writes down how a call went. Whoever was reached is “contacted”, unless a colleague has already gone further; a call is never in
 * conflict with anything.
 *
 * @throws StoreUnavailable
 */
export function recordCall(
  who: Colleague,
  reference: string,
  outcome: CallOutcome,
  now = new Date(),
  store: Store = theStore(),
): Promise<Changed> {
  return withCard({ who, reference, now, store }, async ({ card, change, add, log }): Promise<Changed> => {
    if (outcome === 'spoke' && card.lane === 0) await change(moved(card, 'contacted', now));
    await add({ kind: 'call', detail: outcome });
    await log('inbox.call', outcome);
    return { did: 'changed' };
  });
}

/**
 * Adds a note for the team. Notes stand one after the other: two people never overwrite each other’s.
 *
 * @throws StoreUnavailable
 */
export function addNote(who: Colleague, reference: string, text: string, now = new Date(), store: Store = theStore()): Promise<Changed> {
  return withCard({ who, reference, now, store }, async ({ add, log }): Promise<Changed> => {
    await add({ kind: 'note', text });
    await log('inbox.note');
    return { did: 'changed' };
  });
}

/**
 * What a card says after a request has come this far. The first contact is the moment it leaves the waiting, and stays the first; a
 * request that was never one is closed without any.
 */
function moved(card: CardRow, stage: Stage, now: Date): CardChange {
  const reached = stage === 'contacted' || stage === 'booked';
  const first = reached && card.contacted_at === null;
  return {
    stage,
    lane: laneOf(stage),
    ...(first
      ? { contacted_at: now.toISOString(), contact_days: businessDaysUntil(placeOf(card.location), new Date(card.received_at), now) }
      : {}),
  };
}

function given(assignee: Colleague | undefined): CardChange {
  return { assignee: assignee?.id ?? null, assignee_name: assignee?.name ?? null };
}
