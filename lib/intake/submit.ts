import { loadLibrary } from '../content/load.ts';
import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import { env } from '../env.ts';
import { log } from '../log.ts';
import { domainOf } from '../mail/address.ts';
import { dayIn } from '../opening-hours.ts';
import { keepSubmission } from './store.ts';
import type { Receipt, Submission } from './submission.ts';

/**
 * Keeps a checked request with the messages it asks for. When this returns, the request is on the disk and will be delivered.
 * The same nonce always gets the same receipt, also when two processes race.
 *
 * @throws StoreUnavailable when the store cannot take it: nothing was kept, or the same nonce will find it
 */
export async function submitRequest(submission: Submission, now = new Date(), store: Store = theStore()): Promise<Receipt> {
  const { location } = submission.request.wishes;
  const place = loadLibrary().locations.find(({ id }) => id === location);
  if (!place) throw new Error(`There is no place “${location}” in content/locations.`);
  const { zone, requests } = place.meta;
  const reception = {
    receivedAt: now.toISOString(),
    zone,
    deleteBy: addDays(dayIn(zone, now), requests.eraseAfterDays),
    mailDomain: domainOf(env.MAIL_FROM),
  };
  const started = performance.now();
  const receipt = await store.run((db) => keepSubmission(db, store.keys(), submission, reception));
  log('info', 'request-kept', { reference: receipt.reference, ms: Math.round(performance.now() - started) });
  return receipt;
}

/** Calendar days have no hours: added in UTC, no change of clocks can shift them. */
function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
