import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { outboxState } from '#lib/mail/store.ts';
import type { Transport } from '#lib/mail/transport.ts';
import { startWorker } from '#lib/worker.ts';
import { captureLog } from '#tests/support/log.ts';
import { byPhone, engines, keep, newPlace, newStore, submissionOf } from '#tests/support/store.ts';

const log = captureLog();

/** Holds each message until it is let go. */
function slowTransport() {
  const started = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const transport: Transport = {
    kind: 'smtp',
    async send() {
      started.resolve();
      await released.promise;
    },
    close: () => undefined,
  };
  return { transport, started: started.promise, release: released.resolve };
}

describe.each(engines)('the worker of a server with its store on %s', (engine) => {
  it('finishes the message it is sending before it ends, and begins no other', async () => {
    const store = await newStore(engine);
    for (let count = 0; count < 7; count += 1) await keep(submissionOf(byPhone), new Date(), store);
    const { transport, started, release } = slowTransport();
    const worker = startWorker(store, transport);
    await started;

    const ended = worker.stop();
    expect(await Promise.race([ended.then(() => 'ended'), wait(100, 'still sending')])).toBe('still sending');
    release();
    await ended;

    // Five are taken on at once.
    expect(await store.run(outboxState)).toMatchObject({ waiting: 2 });
  });

  it('purges what has had its day when it starts', async () => {
    const store = await newStore(engine);
    await keep(submissionOf(byPhone), new Date('2026-01-05T12:00:00Z'), store);
    const { transport, release } = slowTransport();
    release();

    const worker = startWorker(store, transport);
    while (!log.some(({ event }) => event === 'requests-purged')) await wait(10);
    await worker.stop();

    expect(await store.run((db) => db.selectFrom('requests').selectAll().execute())).toEqual([]);
  });
});

describe('the worker', () => {
  it('waits for a store that does not answer, and says so once', async () => {
    const place = await newPlace('sqlite');
    const store = place.open();
    const failing = { ...store, run: () => Promise.reject(new Error('away')) };

    const worker = startWorker(failing, slowTransport().transport);
    await wait(50);
    await worker.stop();

    expect(log.map(({ event, level }) => `${level} ${event}`)).toEqual(['error worker-waits-for-store']);
  });
});
