import type { ClearPage } from '../clear/read.ts';
import { clearPages } from '../clear/read.ts';
import { countAnswers, listMissing, settleMissing } from '../clear/store.ts';
import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import { clinicDay } from '../i18n/clinic-day.ts';
import type { Colleague } from './inbox/audited.ts';
import { written } from './inbox/audited.ts';

/** Over how many days answers are shown, in milliseconds. */
const window = 90 * 24 * 60 * 60_000;

/**
 * What readers said of each page in the last 90 days.
 *
 * @throws StoreUnavailable
 */
export function readClear(who: Colleague, now = new Date(), store: Store = theStore()): Promise<ClearPage[]> {
  const since = clinicDay(new Date(now.getTime() - window));
  return store.run(async (db) => {
    await written(db, store.keys(), who, 'clear.read', null, now);
    return clearPages(await countAnswers(db, since), await listMissing(db, store.keys(), since));
  });
}

/**
 * Shows words that were held back, or removes them for good.
 *
 * @throws StoreUnavailable
 */
export function settleWords(who: Colleague, id: string, keep: boolean, now = new Date(), store: Store = theStore()): Promise<void> {
  return store.run((db) =>
    db.transaction().execute(async (transaction) => {
      await settleMissing(transaction, id, keep);
      await written(transaction, store.keys(), who, 'clear.release', null, now, keep ? 'shown' : 'removed');
    }),
  );
}
