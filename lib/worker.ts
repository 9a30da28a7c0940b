import { setTimeout as wait } from 'node:timers/promises';
import { forgetAnswers } from './clear/store.ts';
import type { Store } from './db/client.ts';
import { beat, setPurgeHeld, stopBeating } from './heartbeat.ts';
import { clinicDay } from './i18n/clinic-day.ts';
import { forgetAttempts } from './intake/attempts-store.ts';
import { setDamaged } from './intake/damaged-now.ts';
import { listDamaged } from './intake/damaged-store.ts';
import { composeLetter } from './intake/letters.ts';
import { ClockDoubted, purgeRequests } from './intake/purge.ts';
import { codeOf, log } from './log.ts';
import { deliverDue } from './mail/deliver.ts';
import type { Transport } from './mail/transport.ts';
import { tidyDrafts } from './staff/content/tidy-drafts.ts';
import { forgetFiles } from './staff/inbox/exports-store.ts';
import { mailInvitations } from './staff/mail-invitations.ts';
import { tidyStaff } from './staff/store.ts';

/** Milliseconds between looks at the outbox, and after the store failed. */
const pause = { usual: 2000, afterFailure: 10_000 };
const houseKeepingEvery = 60 * 60_000;

export type Worker = {
  /** Finishes the messages it has begun and begins no more. */
  stop: () => Promise<void>;
};

/** Delivers messages as they become due and purges requests every hour, until stopped. A failing store makes it wait, not end. */
export function startWorker(store: Store, transport: Transport): Worker {
  const stopping = new AbortController();
  const failing = new Set<unknown>();

  async function keepGoing(task: () => Promise<void>, usual: number): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await task();
        failing.delete(task);
      } catch (problem) {
        if (failing.size === 0) log('error', 'worker-waits-for-store', { store: store.engine, code: codeOf(problem) });
        failing.add(task);
      }
      const rest = failing.has(task) ? pause.afterFailure : usual;
      await wait(rest, undefined, { signal: stopping.signal }).catch(() => undefined); // ended early by a stop
    }
  }

  async function deliver(): Promise<void> {
    beat();
    await deliverDue(store, transport, composeLetter, { stopped: () => stopping.signal.aborted, working: beat });
  }

  const invite = (): Promise<void> => mailInvitations(store, transport, { stopped: () => stopping.signal.aborted });

  // A mail server that is slow must not keep requests past their last day.
  const working = Promise.all([
    keepGoing(deliver, pause.usual),
    keepGoing(invite, pause.usual),
    keepGoing(() => keepHouse(store), houseKeepingEvery),
  ]);
  return {
    async stop() {
      stopping.abort();
      await working;
      stopBeating();
      transport.close();
    },
  };
}

/** How long answers to “Was this clear?” are of use, in milliseconds. */
const clearLife = 90 * 24 * 60 * 60_000;

/** How many damaged requests the log names each hour; the command for requests names all. */
const namedAtMost = 10;

/** Erases what has had its day. A clock that is doubted is said, and left for somebody to confirm. */
async function keepHouse(store: Store): Promise<void> {
  await store.run((db) => forgetAttempts(db, new Date().toISOString()));
  await store.run((db) => tidyStaff(db, new Date()));
  await store.run((db) => forgetFiles(db, new Date().toISOString()));
  await store.run((db) => forgetAnswers(db, clinicDay(new Date(Date.now() - clearLife))));
  await tidyDrafts(store, new Date());
  try {
    await purgeRequests(new Date(), store);
    setPurgeHeld(false);
  } catch (problem) {
    if (!(problem instanceof ClockDoubted)) throw problem;
    setPurgeHeld(true);
    log('error', 'purge-held-for-clock', { store: store.engine });
  }
  const damaged = await store.run(listDamaged);
  setDamaged(damaged);
  if (damaged.length > 0) log('error', 'requests-damaged', { count: damaged.length });
  for (const reference of damaged.slice(0, namedAtMost)) log('error', 'request-damaged', { reference });
}
