import type { Store } from '../../db/client.ts';
import { theStore } from '../../db/client.ts';
import type { CardRow } from '../../db/tables.ts';
import { markOpened } from '../../intake/opened-store.ts';
import type { KeptRequest } from '../../intake/store.ts';
import { listRequests } from '../../intake/store.ts';
import type { Colleague } from './audited.ts';
import { written } from './audited.ts';
import type { Entry } from './entries-store.ts';
import { addEntry, listEntries, listOpened } from './entries-store.ts';
import { placeOf } from './places.ts';
import { findCard, nextWaiting } from './store.ts';
import type { WaitState } from './waiting.ts';
import { waitState } from './waiting.ts';

/** Somebody who opened a request in the last minutes is said to have it open; in milliseconds. */
const here = 15 * 60_000;

/** A request as staff read it, with its history and who else has it open. */
export type OpenedRequest = {
  card: CardRow;
  wait: WaitState;
  kept: KeptRequest;
  entries: Entry[];
  others: { name: string; since: string }[];
  next: string | undefined;
};

/** What opening a request comes to: there is none with this reference, its answers are damaged, or it is there. */
export type Opening = { found: 'nothing' } | { found: 'damaged'; card: CardRow } | ({ found: 'request' } & OpenedRequest);

/**
 * Opens a request. That it was opened is written down first: what could not be written down is not read, and from then on its sender
 * cannot change it any more.
 *
 * @throws StoreUnavailable
 */
export async function openRequest(who: Colleague, reference: string, now = new Date(), store: Store = theStore()): Promise<Opening> {
  const at = now.toISOString();
  const since = new Date(now.getTime() - here).toISOString();
  const keys = store.keys();
  const seen = await store.run((db) =>
    db.transaction().execute(async (transaction) => {
      const card = await findCard(transaction, reference);
      if (!card) return undefined;
      await written(transaction, store.keys(), who, 'inbox.open', reference, now);
      await markOpened(transaction, at, reference);
      const opened = await listOpened(transaction, card.request_id, since);
      if (!opened.some(({ who_id }) => who_id === who.id)) {
        await addEntry(transaction, keys, { requestId: card.request_id, at, by: who, kind: 'opened' });
      }
      const others = opened.filter(({ who_id }, place) => who_id !== who.id && opened.findIndex((one) => one.who_id === who_id) === place);
      return { card, others: others.map(({ who: name, at: began }) => ({ name, since: began })) };
    }),
  );
  if (!seen) return { found: 'nothing' };
  const [kept] = (await store.run((db) => listRequests(db, keys, reference))).requests;
  if (kept === undefined) return { found: 'damaged', card: seen.card };
  return {
    found: 'request',
    ...seen,
    wait: waitState(seen.card, placeOf(seen.card.location), now),
    kept,
    entries: await store.run((db) => listEntries(db, keys, seen.card.request_id)),
    next: await store.run((db) => nextWaiting(db, seen.card)),
  };
}
