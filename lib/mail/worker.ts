import type { Store } from '../db/client.ts';
import { beat, stopBeating } from '../heartbeat.ts';
import { purgeRequests } from '../intake/purge.ts';
import { codeOf, log } from '../log.ts';
import { forgetAttempts } from '../security/store.ts';
import { deliverDue } from './deliver.ts';
import type { Transport } from './transport.ts';

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
  let houseKept = 0;

  async function work(): Promise<void> {
    let failing = false;
    while (!stopping.signal.aborted) {
      beat();
      try {
        await deliverDue(store, transport, { stopped: () => stopping.signal.aborted, working: beat });
        await keepHouse();
        failing = false;
      } catch (problem) {
        if (!failing) log('error', 'worker-waits-for-store', { store: store.engine, code: codeOf(problem) });
        failing = true;
      }
      await rest(failing ? pause.afterFailure : pause.usual, stopping.signal);
    }
  }

  async function keepHouse(): Promise<void> {
    if (Date.now() - houseKept < houseKeepingEvery) return;
    await store.run((db) => forgetAttempts(db, new Date().toISOString()));
    await purgeRequests(new Date(), store);
    houseKept = Date.now();
  }

  const working = work();
  return {
    async stop() {
      stopping.abort();
      await working;
      stopBeating();
      transport.close();
    },
  };
}

function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
    if (signal.aborted) done();
  });
}
