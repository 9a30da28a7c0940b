import type { Store } from '../../../db/client.ts';
import { theStore } from '../../../db/client.ts';
import type { CardFilter } from '../store.ts';
import { countCards } from '../store.ts';

/**
 * How many requests a selection holds.
 *
 * @throws StoreUnavailable
 */
export function countSelection(filter: CardFilter, store: Store = theStore()): Promise<number> {
  return store.run((db) => countCards(db, filter));
}
