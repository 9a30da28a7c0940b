import type { Store } from '../../db/client.ts';
import { theStore } from '../../db/client.ts';
import type { CardRow } from '../../db/tables.ts';
import { damagedNow } from '../../intake/damaged-now.ts';
import { promisedAt } from '../../intake/promise.ts';
import { readReference } from '../../intake/reference.ts';
import type { IntakeRequest } from '../../intake/schema.ts';
import { readAnswersOf } from '../../intake/store.ts';
import type { Colleague } from './audited.ts';
import { written } from './audited.ts';
import { mainZone, placeOf } from './places.ts';
import type { InboxQuery } from './query.ts';
import { readStage } from './stages.ts';
import type { Waiting } from './store.ts';
import { countCards, countWaiting, listCards, listUnpromised, setPromise } from './store.ts';
import type { WaitState } from './waiting.ts';
import { endOfDay, waitState } from './waiting.ts';
import { isInstant } from './when.ts';

/** How many requests a page of the list shows. */
const pageLength = 25;

/** A request in the list: its card, how it waits, and what it is about; `undefined` when it is damaged and cannot be opened. */
export type ListedRequest = {
  card: CardRow;
  wait: WaitState;
  help: IntakeRequest['wishes']['help'] | undefined;
  /** A part of it that is not shown here cannot be read (lib/intake/damaged.ts). */
  inPart: boolean;
};

export type InboxList = { requests: ListedRequest[]; total: number; pages: number; waiting: Waiting };

/**
 * A page of the list. Of what is sealed, only what the page shows is opened; a damaged request is named, and the others are shown.
 *
 * @throws StoreUnavailable
 */
export async function listInbox(who: Colleague, query: InboxQuery, now = new Date(), store: Store = theStore()): Promise<InboxList> {
  await fillPromises(store);
  return store.run(async (db) => {
    // What was looked for may be a name, and the log keeps none.
    await written(db, store.keys(), who, 'inbox.list', readReference(query.typed) ?? null, now);
    const cards = await listCards(db, query.filter, query.sorting, pageLength, (query.page - 1) * pageLength);
    const answers = await readAnswersOf(
      db,
      store.keys(),
      cards.map(({ request_id }) => request_id),
    );
    const total = await countCards(db, query.filter);
    return {
      requests: cards.map((card) => ({
        card,
        wait: waitState(card, placeOf(card.location), now),
        inPart: damagedNow().includes(card.reference),
        help: isSoundCard(card) ? answers.get(card.request_id)?.wishes.help : undefined,
      })),
      total,
      pages: Math.max(1, Math.ceil(total / pageLength)),
      waiting: await countWaiting(db, now.toISOString(), endOfDay(mainZone(), now).toISOString()),
    };
  });
}

/** Whether a card holds what this program writes there. */
function isSoundCard({ received_at, promised_at, stage, language }: CardRow): boolean {
  return (
    isInstant(received_at) &&
    isInstant(promised_at ?? received_at) &&
    readStage(stage) !== undefined &&
    ['en', 'fr-CA', 'either'].includes(language)
  );
}

/** Requests from before promises were kept get theirs now, a few hundred at a time. A place that is gone promises nothing any more. */
async function fillPromises(store: Store): Promise<void> {
  const cards = await store.run((db) => listUnpromised(db, 500));
  for (const { request_id, location, received_at } of cards) {
    if (!isInstant(received_at)) continue;
    const { requests, ...place } = placeOf(location);
    const promised = requests ? promisedAt({ ...place, requests }, new Date(received_at)).toISOString() : received_at;
    await store.run((db) => setPromise(db, request_id, promised));
  }
}
