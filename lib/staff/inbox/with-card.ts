import type { Store } from '../../db/client.ts';
import type { CardRow } from '../../db/tables.ts';
import type { Keyring } from '../../security/keys.ts';
import type { Colleague, InboxAction } from './audited.ts';
import { written } from './audited.ts';
import type { NewEntry } from './entries-store.ts';
import { addEntry } from './entries-store.ts';
import type { CardChange } from './store.ts';
import { changeCard, takeCard } from './store.ts';

/** Who does something to which request, when and where. */
export type Act = { who: Colleague; reference: string; now: Date; store: Store };

/** A request while it is worked on: all that is done with it is done together, or not at all. */
export type OpenCard = {
  db: Parameters<typeof changeCard>[0];
  keys: Keyring;
  card: CardRow;
  /** Changes it, whatever its version. */
  change: (change: CardChange) => Promise<void>;
  /** Adds to its history, and gives the name of what was added. */
  add: (entry: Omit<NewEntry, 'requestId' | 'at' | 'by'>) => Promise<string>;
  /** Writes down in the log what was done. */
  log: (action: InboxAction, detail?: string) => Promise<void>;
};

/**
 * Does some work on a request in one transaction; “unknown” where there is none with this reference.
 *
 * @throws StoreUnavailable
 */
export function withCard<T>({ who, reference, now, store }: Act, work: (open: OpenCard) => Promise<T>): Promise<T | { did: 'unknown' }> {
  return store.run((base) =>
    base.transaction().execute(async (db) => {
      const card = await takeCard(db, store.engine, reference);
      if (!card) return { did: 'unknown' } as const;
      const keys = store.keys();
      return work({
        db,
        keys,
        card,
        async change(change) {
          // The card is ours until the end: what is told as done was done.
          if (!(await changeCard(db, reference, card.version, change))) throw new Error('A card was changed while it was taken.');
        },
        add: (entry) => addEntry(db, keys, { ...entry, requestId: card.request_id, at: now.toISOString(), by: who }),
        log: (action, detail) => written(db, keys, who, action, reference, now, detail),
      });
    }),
  );
}
