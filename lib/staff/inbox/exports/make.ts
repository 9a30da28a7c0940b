import type { Store } from '../../../db/client.ts';
import { theStore } from '../../../db/client.ts';
import type { CardRow } from '../../../db/tables.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { markOpened } from '../../../intake/opened-store.ts';
import type { IntakeRequest } from '../../../intake/schema.ts';
import { listRequests, readAnswersOf } from '../../../intake/store.ts';
import type { Colleague } from '../audited.ts';
import { written } from '../audited.ts';
import { addEntry } from '../entries-store.ts';
import { forgetFiles, keepFile } from '../exports-store.ts';
import { placeName } from '../places.ts';
import type { CardFilter, Sorting } from '../store.ts';
import { countCards, findCard, listCards } from '../store.ts';
import { toFhir } from './fhir.ts';
import type { Purpose } from './purposes.ts';
import { selectionAsCsv, selectionAsJson } from './selection.ts';

/** The most requests a selection may hold: so many are opened and sealed within a second. */
const largestSelection = 1000;

/** How long a file waits for its one download, in milliseconds. */
const waits = 10 * 60_000;

/** What an export came to: a file that waits, and the references of those that are damaged and not in it. */
export type Made = { did: 'made'; id: string; damaged: string[] } | { did: 'unknown' } | { did: 'too-many'; count: number };

/**
 * Makes one request a FHIR bundle, sealed until its maker fetches it.
 *
 * @throws StoreUnavailable
 */
export async function exportRequest(
  who: Colleague,
  reference: string,
  purpose: Purpose,
  locale: Locale,
  now = new Date(),
  store: Store = theStore(),
): Promise<Made> {
  const keys = store.keys();
  return store.run((db) =>
    db.transaction().execute(async (transaction): Promise<Made> => {
      await forgetFiles(transaction, now.toISOString());
      const card = await findCard(transaction, reference);
      if (!card) return { did: 'unknown' };
      await written(transaction, keys, who, 'inbox.export', reference, now, `fhir, ${purpose}`);
      await markOpened(transaction, now.toISOString(), reference);
      const { requests, damaged } = await listRequests(transaction, keys, reference);
      const [kept] = requests;
      if (!kept) return { did: 'made', id: '', damaged };
      await addEntry(transaction, keys, { requestId: card.request_id, at: now.toISOString(), by: who, kind: 'exported', detail: 'fhir' });
      const content = `${JSON.stringify(toFhir(kept, card, placeName(kept.location, locale), now), null, 2)}\n`;
      const file = { name: `${reference}.fhir.json`, type: 'application/fhir+json', content };
      return { did: 'made', id: await keepFile(transaction, keys, file, who.id, endOf(now)), damaged: [] };
    }),
  );
}

function endOf(now: Date): string {
  return new Date(now.getTime() + waits).toISOString();
}

/** A selection to be exported: what the list shows, in its order. */
export type Selection = { filter: CardFilter; sorting: Sorting; as: 'csv' | 'json'; purpose: Purpose; locale: Locale };

/**
 * Makes a selection a table or JSON, sealed until its maker fetches it. Every request in it is written down in the log, and in its own
 * history.
 *
 * @throws StoreUnavailable
 */
export async function exportSelection(
  who: Colleague,
  { filter, sorting, as, purpose, locale }: Selection,
  now = new Date(),
  store: Store = theStore(),
): Promise<Made> {
  const keys = store.keys();
  const count = await store.run((db) => countCards(db, filter));
  if (count > largestSelection) return { did: 'too-many', count };
  return store.run((db) =>
    db.transaction().execute(async (transaction): Promise<Made> => {
      await forgetFiles(transaction, now.toISOString());
      const cards = await listCards(transaction, filter, sorting, largestSelection);
      for (const { reference } of cards) {
        await written(transaction, keys, who, 'inbox.export', reference, now, `${as}, ${purpose}`);
        await markOpened(transaction, now.toISOString(), reference);
      }
      const answers = await readAnswersOf(
        transaction,
        keys,
        cards.map(({ request_id }) => request_id),
      );
      const whole = cards.flatMap((card): [CardRow, IntakeRequest][] => {
        const request = answers.get(card.request_id);
        return request ? [[card, request]] : [];
      });
      for (const [{ request_id: requestId }] of whole) {
        await addEntry(transaction, keys, { requestId, at: now.toISOString(), by: who, kind: 'exported', detail: as });
      }
      const file = as === 'csv' ? selectionAsCsv(whole, locale) : selectionAsJson(whole);
      const damaged = cards.filter(({ request_id }) => !answers.has(request_id)).map(({ reference }) => reference);
      return { did: 'made', id: await keepFile(transaction, keys, file, who.id, endOf(now)), damaged };
    }),
  );
}
