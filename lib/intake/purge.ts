import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import { isPlausible, rememberTime } from '../db/clock.ts';
import { reclaim, reclaimLeftOver } from '../db/reclaim.ts';
import { env } from '../env.ts';
import { clinicDay } from '../i18n/clinic-day.ts';
import { codeOf, log } from '../log.ts';
import { deleteMessageFiles, outboxFolder } from '../mail/transport.ts';
import { dayIn } from '../opening-hours.ts';
import { readable } from './damaged.ts';
import type { Witness } from './erase-store.ts';
import { eraseRequests, listZones } from './erase-store.ts';

/** The clock of this machine is so far ahead of what the store has seen that nothing was erased; the message says what to do. */
export class ClockDoubted extends Error {
  override name = 'ClockDoubted';

  constructor(now: Date) {
    super(
      `The clock says ${clinicDay(now)}, long after the store was last in use: nothing was erased. If the date is right, run “npm run purge -- --despite-clock”.`,
    );
  }
}

/**
 * Erases every request whose last day has come by the clock of its place, with its key, its messages and their files; tells their
 * references. One whose last day cannot be told is kept (lib/intake/damaged.ts). What a backup holds stays there until the backup is erased: restoring one purges it.
 *
 * @throws ClockDoubted when the clock has jumped far ahead, unless it is to be believed; StoreUnavailable
 */
export async function purgeRequests(
  now = new Date(),
  store: Store = theStore(),
  folder = outboxFolder(env.VAR_DIR),
  { despiteClock = false } = {},
): Promise<string[]> {
  if (!despiteClock && !(await store.run((db) => isPlausible(db, now)))) throw new ClockDoubted(now);
  await store.run((db) => rememberTime(db, now));
  const by = { at: now.toISOString(), actor: 'retention', action: 'erase' };
  const references: string[] = [];
  for (const zone of await store.run(listZones)) {
    const today = readable(() => dayIn(zone, now), '');
    if (today === '') continue; // such a request is kept, and health names it
    const erased = await store.run((db) => eraseRequests(db, { zone, today }, by));
    references.push(...erased.references);
    deleteMessageFiles(folder, erased.messageIds);
  }
  if (references.length > 0) log('info', 'requests-purged', { count: references.length });
  await reclaimLeftOver(store);
  return references;
}

/** What became of an erasure: `later` when traces on the disk cannot be removed now, as while a process is reading them: the server does it then. */
export type Erasure = 'erased' | 'later' | 'unknown';

/**
 * Erases one request before its time, as its sender may ask; `unknown` when there is none with this reference. What is written down
 * about it (`also`) is kept together with that, or not at all.
 *
 * @throws StoreUnavailable
 */
export async function eraseRequest(
  reference: string,
  actor: string,
  now = new Date(),
  store: Store = theStore(),
  { folder = outboxFolder(env.VAR_DIR), also }: { folder?: string; also?: Witness } = {},
): Promise<Erasure> {
  const erased = await store.run((db) => eraseRequests(db, { reference }, { at: now.toISOString(), actor, action: 'erase' }, also));
  deleteMessageFiles(folder, erased.messageIds);
  if (erased.references.length === 0) return 'unknown';
  return (await reclaim(store).catch(notCleared)) ? 'erased' : 'later';
}

/** The request is gone whether or not its traces can be taken off the disk now: the mark that was left with its erasure has the server do it. */
function notCleared(failure: unknown): boolean {
  log('warn', 'disk-not-cleared', { code: codeOf(failure) });
  return false;
}
