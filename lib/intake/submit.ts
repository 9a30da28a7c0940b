import { loadLibrary } from '../content/load.ts';
import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import { env } from '../env.ts';
import { log } from '../log.ts';
import { domainOf } from '../mail/address.ts';
import { dayIn } from '../opening-hours.ts';
import { mayConfirm } from './limits.ts';
import { promisedAt } from './promise.ts';
import { wantsConfirmation } from './schema.ts';
import { findReceipt, keepSubmission } from './store.ts';
import type { Outcome, Receipt, Submission } from './submission.ts';

/**
 * The receipt of a request whose very answers are already kept, as when the answer to “send” was lost on its way. Nothing is counted.
 *
 * @throws StoreUnavailable
 */
export function findKept(submission: Submission, store: Store = theStore()): Promise<Receipt | undefined> {
  return store.run((db) => findReceipt(db, store.keys(), submission));
}

/**
 * Keeps a checked request with the messages it asks for. When this returns a receipt, exactly these answers are on the disk and will
 * be delivered, also when two processes race.
 *
 * @throws StoreUnavailable when the store cannot take it: nothing was kept, or the same nonce will find it
 */
export async function submitRequest(submission: Submission, now = new Date(), store: Store = theStore()): Promise<Outcome> {
  const { location } = submission.request.wishes;
  const place = loadLibrary().locations.find(({ id }) => id === location);
  if (!place) throw new Error(`There is no place “${location}” in content/locations.`);
  const { zone, requests } = place.meta;
  const reception = {
    receivedAt: now.toISOString(),
    zone,
    promisedAt: promisedAt(place.meta, now).toISOString(),
    deleteBy: addDays(dayIn(zone, now), requests.eraseAfterDays),
    mailDomain: domainOf(env.MAIL_FROM),
  };
  const started = performance.now();
  const confirms = await confirmable(submission, now, store);
  const outcome = await store.run((db) => keepSubmission(db, store.keys(), submission, { ...reception, confirms }));
  const ms = Math.round(performance.now() - started);
  if ('receipt' in outcome) log('info', 'request-kept', { reference: outcome.receipt.reference, ms });
  else log('info', 'request-kept-before', { ms });
  return outcome;
}

async function confirmable({ request }: Submission, now: Date, store: Store): Promise<boolean> {
  const { details } = request;
  return wantsConfirmation(request) && details.contact === 'email' && (await mayConfirm(details.email, now, store));
}

/** Calendar days have no hours: added in UTC, no change of clocks can shift them. */
function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
