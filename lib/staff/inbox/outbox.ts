import type { Store } from '../../db/client.ts';
import { theStore } from '../../db/client.ts';
import type { Colleague } from './audited.ts';
import { written } from './audited.ts';
import type { Db, Undelivered } from './outbox-store.ts';
import { listUndelivered, retryMessage, setMessageAside } from './outbox-store.ts';

/** What a refusal means, as staff can act on it. */
const refusals = ['no-such-address', 'full', 'ours', 'refused', 'unreachable', 'unknown'] as const;

type Refusal = (typeof refusals)[number];

/** A message that did not arrive, why, and the answer of the other server, such as 550. */
export type Refused = Undelivered & { reason: Refusal; answer: string | undefined };

/**
 * The messages that did not arrive. Nothing on the list is an address or a word of a message.
 *
 * @throws StoreUnavailable
 */
export async function listOutbox(who: Colleague, now = new Date(), store: Store = theStore()): Promise<Refused[]> {
  return store.run(async (db) => {
    await written(db, store.keys(), who, 'outbox.list', null, now);
    return (await listUndelivered(db)).map((message) => ({ ...message, ...refusalOf(message.last_error) }));
  });
}

/**
 * Tries a message again now; `false` when it is gone, sent, set aside, or being sent.
 *
 * @throws StoreUnavailable
 */
export function retryOne(who: Colleague, id: string, now = new Date(), store: Store = theStore()): Promise<boolean> {
  return changeOne(who, 'outbox.retry', now, store, (db) => retryMessage(db, id, now.toISOString()));
}

/**
 * Takes a message that failed off the list: somebody has seen to it otherwise, or it no longer matters. `false` when it is gone, or
 * has not failed.
 *
 * @throws StoreUnavailable
 */
export function setAside(who: Colleague, id: string, now = new Date(), store: Store = theStore()): Promise<boolean> {
  return changeOne(who, 'outbox.set-aside', now, store, (db) => setMessageAside(db, id));
}

/** Changes a message and writes down who did; `false` when there was nothing to change. */
function changeOne(
  who: Colleague,
  action: 'outbox.retry' | 'outbox.set-aside',
  now: Date,
  store: Store,
  change: (db: Db) => Promise<string | undefined>,
): Promise<boolean> {
  return store.run((db) =>
    db.transaction().execute(async (transaction) => {
      const reference = await change(transaction);
      if (reference === undefined) return false;
      await written(transaction, store.keys(), who, action, reference, now);
      return true;
    }),
  );
}

/** What the code of a refusal means, such as “EENVELOPE-550”, or “EENVELOPE-554-ours” where this server was not let send. */
function refusalOf(code: string | null): { reason: Refusal; answer: string | undefined } {
  const [, answer, by] = /(?:^|-)([245]\d\d)(-ours)?$/.exec(code ?? '') ?? [];
  if (by !== undefined) return { reason: 'ours', answer };
  if (answer === '550' || answer === '551' || answer === '553') return { reason: 'no-such-address', answer };
  if (answer === '452' || answer === '552') return { reason: 'full', answer };
  if (answer !== undefined) return { reason: 'refused', answer };
  if (code === null || code === '') return { reason: 'unknown', answer };
  return { reason: /^(?:E[A-Z]+|too-slow)$/.test(code) ? 'unreachable' : 'unknown', answer };
}
