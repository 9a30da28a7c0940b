import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, log } from '../log.ts';
import { thisHolder } from '../release/holder.ts';
import { isNeeded } from './is-needed.ts';
import { withLease } from './lease.ts';
import type { PublishPlace } from './place.ts';
import { publishDue } from './publish-due.ts';
import { recover } from './recover.ts';
import { thisPlace } from './this-place.ts';

/** Milliseconds between looks at what is due, and after something failed. */
const pause = { usual: 3000, afterFailure: 15_000 };

export type Publisher = {
  /** Ends soon: a build is broken off, a switch goes on without us; whoever starts next goes on. */
  stop: () => Promise<void>;
};

/** Publishes what is due, one thing at a time and on one server at a time, until it is stopped. */
export function startPublisher(place: PublishPlace = thisPlace()): Publisher {
  const leaving = new AbortController();
  const holder = thisHolder();
  const working = (async () => {
    let failing = false;
    while (!leaving.signal.aborted) {
      try {
        await look(place, holder, leaving.signal);
        failing = false;
      } catch (problem) {
        if (!failing) log('warn', 'publisher-waits', { code: codeOf(problem) });
        failing = true;
      }
      const rest = failing ? pause.afterFailure : pause.usual;
      await wait(rest, undefined, { signal: leaving.signal }).catch(() => undefined); // ended early by a stop
    }
  })();
  return {
    async stop() {
      leaving.abort();
      await working;
    },
  };
}

/** Looks, and does what is to be done if no other server is at it. @throws StoreUnavailable, and what git or the disk say */
async function look(place: PublishPlace, holder: string, leaving: AbortSignal): Promise<void> {
  if (!(await isNeeded(place))) return;
  await withLease(place.store, holder, async (lost) => {
    const ending = AbortSignal.any([leaving, lost]);
    await recover(place, ending);
    if (!ending.aborted) await publishDue(place, ending);
    if (!ending.aborted) await recover(place, ending); // the roll back that a build made way for does not wait for the next look
  });
}
