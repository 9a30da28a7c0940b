import type { Store } from '../../db/client.ts';
import { theStore } from '../../db/client.ts';
import type { ContactCount } from '../../intake/contact-store.ts';
import { countContacts } from '../../intake/contact-store.ts';
import { contactWindow, medianDays, smallest } from '../../intake/first-contact.ts';
import type { Colleague } from './audited.ts';
import { written } from './audited.ts';
import { mainZone } from './places.ts';
import type { Waiting } from './store.ts';
import { countLanes, countWaiting } from './store.ts';
import { endOfDay } from './waiting.ts';

/** A place or a language with its first contacts; a hidden group has neither number. */
export type NumbersOf = { group: string } & ({ count: number; median: number } | { hidden: true });

/** How requests are answered. */
export type Numbers = {
  waiting: Waiting;
  /** Without a first contact. */
  unreached: number;
  /** Over 90 days; hidden under five. */
  whole: NumbersOf & { inTime?: number };
  places: NumbersOf[];
  languages: NumbersOf[];
};

/**
 * How much waits, and how soon people were reached in the last 90 days. Groups under five are hidden, with one more where it could
 * be told from the rest.
 *
 * @throws StoreUnavailable
 */
export async function readNumbers(who: Colleague, now = new Date(), store: Store = theStore()): Promise<Numbers> {
  return store.run(async (db) => {
    await written(db, store.keys(), who, 'dashboard.read', null, now);
    const counts = await countContacts(db, new Date(now.getTime() - contactWindow).toISOString());
    const [whole] = hideSmall([{ group: 'all', counts }]);
    const inTime = counts.reduce((sum, one) => sum + one.inTime, 0);
    return {
      waiting: await countWaiting(db, now.toISOString(), endOfDay(mainZone(), now).toISOString()),
      unreached: (await countLanes(db)).get(0) ?? 0,
      whole: whole && 'count' in whole ? { ...whole, inTime } : { group: 'all', hidden: true },
      places: hideSmall(grouped(counts, ({ location }) => location)),
      languages: hideSmall(grouped(counts, ({ language }) => language)),
    };
  });
}

function grouped(counts: readonly ContactCount[], by: (one: ContactCount) => string): { group: string; counts: ContactCount[] }[] {
  return [...Map.groupBy(counts, by)].map(([group, its]) => ({ group, counts: its }));
}

/** Groups with their numbers, the largest first. When only one of them is too small to show, the next smallest is hidden with it. */
export function hideSmall(groups: readonly { group: string; counts: readonly { days: number; count: number }[] }[]): NumbersOf[] {
  const sized = groups
    .map(({ group, counts }) => ({ group, counts, count: counts.reduce((sum, one) => sum + one.count, 0) }))
    .sort((a, b) => b.count - a.count);
  const small = sized.filter(({ count }) => count < smallest).length;
  const shown = small === 1 && sized.length > 1 ? sized.length - 2 : sized.length - small;
  return sized.map(({ group, counts, count }, place) =>
    place < shown ? { group, count, median: medianDays(counts) ?? 0 } : { group, hidden: true },
  );
}
