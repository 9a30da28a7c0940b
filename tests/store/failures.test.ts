import { copyFileSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, it, vi } from 'vitest';
import { createStore, storeFile } from '#lib/db/client.ts';
import { findMark, setMark } from '#lib/db/marks.ts';
import { StoreUnavailable } from '#lib/failures.ts';
import { checkHealth, publicHealth } from '#lib/health.ts';
import { beat } from '#lib/heartbeat.ts';
import { setDamaged } from '#lib/intake/damaged-now.ts';
import { countAttempt } from '#lib/intake/limits.ts';
import { eraseRequest, purgeRequests } from '#lib/intake/purge.ts';
import { keysIn, requireKept } from '#lib/security/keys.ts';
import { startWorker } from '#lib/worker.ts';
import { captureLog } from '#tests/support/log.ts';
import { byEmail, byPhone, engines, keep, keys, newPlace, newStore, submissionOf } from '#tests/support/store.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

captureLog();
const now = new Date('2026-11-24T17:00:00Z');

describe('a disk that is full', () => {
  it('refuses requests without keeping half of one, keeps what was there, and takes requests again by itself', async () => {
    const store = (await newPlace('sqlite')).open();
    const first = await keep(submissionOf(byEmail), now, store);
    const kept = () => store.run((db) => db.selectFrom('requests').select('reference').execute());
    const { rows } = await store.run((db) => sql<{ page_count: number }>`pragma page_count`.execute(db));
    // SQLite then answers SQLITE_FULL, as it does when the disk has no room.
    await store.run((db) => sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(db));

    const outcomes = await Promise.allSettled(Array.from({ length: 40 }, () => keep(submissionOf(byEmail), now, store)));

    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThan(30);
    for (const outcome of refused) expect(outcome).toMatchObject({ reason: { name: 'StoreUnavailable', cause: { errcode: 13 } } });
    expect(await kept()).toHaveLength(1 + outcomes.length - refused.length);

    expect(await checkHealth(now, store)).toMatchObject({ status: 'store-unavailable', store: { code: 'sqlite-13' } });

    await store.run((db) => sql`pragma max_page_count = 1000000`.execute(db));
    const second = await keep(submissionOf(byEmail), now, store);
    expect((await kept()).map(({ reference }) => reference)).toEqual(expect.arrayContaining([first.reference, second.reference]));
  });
});

describe('a transaction that SQLite ends by itself, as it may on a full disk', () => {
  it('is reported by its own cause, and the next one succeeds', async () => {
    const store = (await newPlace('sqlite')).open();
    const trigger = sql`create trigger full before insert on outbox begin select raise(rollback, 'no room'); end`;
    await store.run((db) => trigger.execute(db));

    await expect(keep(submissionOf(byEmail), now, store)).rejects.toMatchObject({ cause: { message: 'no room' } });

    await store.run((db) => sql`drop trigger full`.execute(db));
    await expect(keep(submissionOf(byEmail), now, store)).resolves.toMatchObject({ location: 'montreal' });
  });
});

describe('a database that can only be read', () => {
  it('shows in the health of the server', async () => {
    const store = (await newPlace('sqlite')).open();
    await store.run((db) => sql`pragma query_only = on`.execute(db));

    expect(await checkHealth(now, store)).toMatchObject({ status: 'store-unavailable', store: { code: 'sqlite-8' } });
  });
});

describe('a folder that cannot be used', () => {
  it('refuses requests until it can, and then takes them without a restart', async () => {
    const folder = join(temporaryFolder(), 'var');
    writeFileSync(folder, 'a file where the folder should be');
    const store = createStore({ databaseUrl: undefined, folder, keys: () => keys });
    await expect(keep(submissionOf(byEmail), now, store)).rejects.toThrow(StoreUnavailable);

    rmSync(folder);

    await expect(keep(submissionOf(byEmail), now, store)).resolves.toMatchObject({ location: 'montreal' });
    await store.close();
  });

  it('that goes away while in use is noticed, and its requests are there when it comes back', async () => {
    const place = await newPlace('sqlite');
    const store = place.open();
    const { reference } = await keep(submissionOf(byEmail), now, store);
    const elsewhere = join(temporaryFolder(), 'elsewhere');
    renameSync(place.folder, elsewhere);

    const lost = await keep(submissionOf(byEmail), now, store).then(
      () => 'acknowledged',
      () => 'refused',
    );
    rmSync(place.folder, { recursive: true, force: true }); // made anew, perhaps, by the attempt
    renameSync(elsewhere, place.folder);

    const rows = await store.run((db) => db.selectFrom('requests').select('reference').execute());
    expect(rows.map((row) => row.reference)).toContain(reference);
    expect(rows).toHaveLength(lost === 'acknowledged' ? 2 : 1);
  });
});

describe('the file of a store in use', () => {
  it.each([[['']], [['-wal']], [['-shm']], [['', '-wal', '-shm']]])(
    'that is deleted (%j) never costs a request that was acknowledged',
    async (ends) => {
      const place = await newPlace('sqlite');
      const store = place.open();
      await keep(submissionOf(byEmail), now, store);
      for (const end of ends) rmSync(`${storeFile(place.folder)}${end}`);

      const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => keep(submissionOf(byEmail), now, store)));

      const thanked = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.reference] : []));
      await store.close();
      const rows = await place.open().run((db) => db.selectFrom('requests').select('reference').execute());
      expect(rows.map(({ reference }) => reference)).toEqual(expect.arrayContaining(thanked));
      if (ends.includes('')) expect(thanked).toEqual([]);
    },
  );

  it('that is new is used at once, although an earlier one left files beside it', async () => {
    const place = await newPlace('sqlite');
    mkdirSync(place.folder, { recursive: true });
    for (const end of ['-wal', '-shm']) {
      writeFileSync(`${storeFile(place.folder)}${end}`, 'of a store that is gone');
      // A second name holds the old file, so that the disk cannot give its number to the one that SQLite makes.
      linkSync(`${storeFile(place.folder)}${end}`, join(temporaryFolder(), 'held'));
    }

    const { reference } = await keep(submissionOf(byEmail), now, place.open());

    const rows = await place.open().run((db) => db.selectFrom('requests').select('reference').execute());
    expect(rows).toEqual([{ reference }]);
  });

  it('that is deleted shows in the health of the server until somebody puts it back', async () => {
    const place = await newPlace('sqlite');
    const store = place.open();
    const { reference } = await keep(submissionOf(byEmail), now, store);
    await store.run((db) => sql`pragma wal_checkpoint(truncate)`.execute(db));
    const copy = join(temporaryFolder(), 'copy');
    copyFileSync(storeFile(place.folder), copy);
    rmSync(storeFile(place.folder));

    for (let look = 0; look < 2; look += 1) {
      expect(await checkHealth(now, store)).toMatchObject({ status: 'store-unavailable', store: { code: 'store-file-missing' } });
    }
    copyFileSync(copy, storeFile(place.folder));

    const rows = await store.run((db) => db.selectFrom('requests').select('reference').execute());
    expect(rows).toEqual([{ reference }]);
    expect(await checkHealth(now, store)).toMatchObject({ status: 'ok' });
  });
});

describe('another process that is writing', () => {
  it('holds a request up without holding up the rest of the server, and the request is kept in the end', async () => {
    const place = await newPlace('sqlite');
    const store = place.open();
    await store.run(async () => undefined);
    const other = new DatabaseSync(storeFile(place.folder));
    other.exec('begin immediate');

    const submitted = keep(submissionOf(byEmail), now, store);
    // The lock ends only when the event loop turns: a server that stood still would wait for itself, and give up.
    await wait(200);
    other.exec('rollback');
    other.close();

    await expect(submitted).resolves.toMatchObject({ location: 'montreal' });
  });

  it('for longer than a visitor should wait makes the request refused, and nothing of it is kept', async () => {
    const place = await newPlace('sqlite');
    const store = place.open(keys, 300);
    await store.run(async () => undefined);
    const other = new DatabaseSync(storeFile(place.folder));
    other.exec('begin immediate');

    await expect(keep(submissionOf(byEmail), now, store)).rejects.toMatchObject({
      name: 'StoreUnavailable',
      cause: { errcode: 5 },
    });

    other.exec('rollback');
    other.close();
    expect(await store.run((db) => db.selectFrom('requests').select('id').execute())).toEqual([]);
  });
});

describe('a database that does not answer', () => {
  const silent = 'postgres://andante@127.0.0.1:1/andante';

  it('refuses submissions and counts with an error that tells nothing of them', async () => {
    const store = createStore({ databaseUrl: silent, folder: temporaryFolder(), keys: () => keys });

    const problem = await keep(submissionOf(byEmail), now, store).catch((error: unknown) => error);

    expect(problem).toBeInstanceOf(StoreUnavailable);
    expect(String(problem)).toBe('StoreUnavailable: The store of requests is not available.');
    await expect(countAttempt('198.51.100.7', now, store)).rejects.toThrow(StoreUnavailable);
  });

  it('shows in the health of the server, without the address of the database', async () => {
    const health = await checkHealth(now, createStore({ databaseUrl: silent, folder: temporaryFolder(), keys: () => keys }));

    expect(health).toMatchObject({ status: 'store-unavailable', store: { engine: 'postgres', code: 'ECONNREFUSED' } });
    expect(JSON.stringify(health)).not.toContain('127.0.0.1');
  });
});

describe.each(engines.filter((engine) => engine === 'postgres'))('a connection to %s', (engine) => {
  it('is given another turn where two acts hold what the other one waits for: both are done', async () => {
    const store = await newStore(engine);
    const first = { written: Promise.withResolvers<void>(), clock: Promise.withResolvers<void>() };
    await store.run((db) => Promise.all([setMark(db, 'written', 'before'), setMark(db, 'clock', 'before')]));
    const inOrder = (own: keyof typeof first, other: keyof typeof first) =>
      store.run((db) =>
        db.transaction().execute(async (transaction) => {
          await setMark(transaction, own, `by ${own}`);
          first[own].resolve();
          await first[other].promise;
          await setMark(transaction, other, `by ${own}`);
          return own;
        }),
      );

    expect(await Promise.all([inOrder('written', 'clock'), inOrder('clock', 'written')])).toEqual(['written', 'clock']);

    const left = await store.run((db) => Promise.all([findMark(db, 'written'), findMark(db, 'clock')]));
    expect(new Set(left).size).toBe(1); // one came after the other
  });

  it('that breaks in the middle of a transaction ends that transaction, not the server', async () => {
    const place = await newPlace(engine);
    const [store, other] = [place.open(), place.open()];

    const broken = store.run((db) =>
      db.transaction().execute(async (transaction) => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
        await other.run((elsewhere) => sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(elsewhere));
        await wait(100);
        await sql`select 1`.execute(transaction);
      }),
    );

    await expect(broken).rejects.toThrow(StoreUnavailable);
    await expect(keep(submissionOf(byEmail), now, store)).resolves.toMatchObject({ location: 'montreal' });
  });
});

describe.each(engines)('the health of a server with its store on %s', (engine) => {
  it('is good when all messages left, and tells when the last one did', async () => {
    const store = (await newPlace(engine)).open();
    await keep(submissionOf(byEmail), now, store);
    await store.run((db) => db.updateTable('outbox').set({ status: 'sent', settled_at: '2026-11-24T17:01:00.000Z' }).execute());

    expect(await checkHealth(now, store)).toMatchObject({
      status: 'ok',
      store: { engine },
      outbox: { waiting: 0, failed: 0, oldestSeconds: null, lastSent: '2026-11-24T17:01:00.000Z' },
    });
  });

  it('is bad when the worker of the server has ended', async () => {
    const store = (await newPlace(engine)).open();
    const worker = startWorker(store, { kind: 'smtp', send: async () => undefined, close: () => undefined });
    expect(await checkHealth(now, store)).toMatchObject({ status: 'ok' });

    await worker.stop();

    expect(await checkHealth(now, store)).toMatchObject({ status: 'worker-stopped' });
    beat();
  });

  it('is bad when the worker has stood still for longer than its messages can take', async () => {
    const store = (await newPlace(engine)).open();
    const hanging = Promise.withResolvers<void>();
    await keep(submissionOf(byPhone), new Date(), store);
    const worker = startWorker(store, { kind: 'smtp', send: () => hanging.promise, close: () => undefined });
    expect(await checkHealth(new Date(), store)).toMatchObject({ status: 'ok' });

    const later = performance.now() + 3 * 60_000 + 1000;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => later);
    const health = await checkHealth(new Date(), store);
    clock.mockRestore();
    hanging.resolve();
    await worker.stop();
    beat();

    expect(health).toMatchObject({ status: 'worker-stopped' });
  });

  it('is bad while nothing may be erased because the clock is doubted', async () => {
    const store = (await newPlace(engine)).open();
    const start = () => startWorker(store, { kind: 'smtp', send: async () => undefined, close: () => undefined });
    const lastSeen = new Date();
    lastSeen.setUTCFullYear(lastSeen.getUTCFullYear() - 1);
    await store.run((db) => setMark(db, 'clock', lastSeen.toISOString()));
    const doubting = start();
    await vi.waitFor(async () => expect(await checkHealth(now, store)).toMatchObject({ status: 'purge-held' }), { timeout: 180_000 });
    await doubting.stop();

    // Somebody says that the date is right; the worker finds it so.
    await purgeRequests(new Date(), store, temporaryFolder(), { despiteClock: true });
    const trusting = start();
    await vi.waitFor(async () => expect(await checkHealth(now, store)).toMatchObject({ status: 'ok' }), { timeout: 180_000 });
    await trusting.stop();
    beat();
  });

  it('is bad while the store holds a damaged request, which is named, and good again once that is erased', async () => {
    const place = await newPlace(engine);
    const store = place.open();
    const { reference } = await keep(submissionOf(byPhone), new Date(), store);
    await store.run((db) => db.updateTable('requests').set({ zone: 'Amrica/Mntreal' }).execute());
    const start = () => startWorker(store, { kind: 'smtp', send: async () => undefined, close: () => undefined });
    const first = start();
    const damaged = { status: 'requests-damaged', damaged: [reference] };
    await vi.waitFor(async () => expect(await checkHealth(now, store)).toMatchObject(damaged), { timeout: 180_000 });
    await first.stop();

    await eraseRequest(reference, 'account test', now, store, { folder: temporaryFolder() });
    const second = start();
    await vi.waitFor(async () => expect(await checkHealth(now, store)).toMatchObject({ status: 'ok', damaged: [] }), { timeout: 180_000 });
    await second.stop();
    beat();
  });

  it('is told to everybody without a reference, and costs the store one look in five seconds, however many ask', async () => {
    const store = await newStore(engine);
    const { reference } = await keep(submissionOf(byEmail), now, store);
    await store.run((db) => db.updateTable('outbox').set({ status: 'waiting', last_error: 'EAUTH' }).execute());
    setDamaged([reference]);
    beat();
    let looks = 0;
    const counted: typeof store = {
      ...store,
      run(work) {
        looks += 1;
        return store.run(work);
      },
    };

    const told = await Promise.all(Array.from({ length: 50 }, (_, time) => publicHealth(counted, time)));

    expect(looks).toBe(2);
    expect(told[0]).toMatchObject({
      status: 'notices-refused',
      damaged: 1,
      outbox: { refused: [{ kind: 'staff-notice', code: 'EAUTH' }] },
    });
    expect(JSON.stringify(told)).not.toContain(reference);
    setDamaged([]);
    await publicHealth(counted, 4999);
    expect(looks).toBe(2);
    expect(await publicHealth(counted, 5000)).toMatchObject({ damaged: 0 });
    expect(looks).toBe(4);
  });

  it('is bad when the key is gone, and good again when it is put back', async () => {
    const folder = temporaryFolder();
    const ring = keysIn(folder);
    const place = await newPlace(engine);
    const store = {
      ...place.open(ring),
      keys: () => {
        requireKept(folder, ring);
        return ring;
      },
    };
    expect(await checkHealth(now, store)).toMatchObject({ status: 'ok' });
    renameSync(join(folder, 'data-keys'), join(folder, 'moved'));

    expect(await checkHealth(now, store)).toMatchObject({ status: 'store-unavailable', store: { code: 'data-keys-missing' } });
    await expect(keep(submissionOf(byEmail), now, store)).rejects.toThrow(StoreUnavailable);

    renameSync(join(folder, 'moved'), join(folder, 'data-keys'));
    expect(await checkHealth(now, store)).toMatchObject({ status: 'ok' });
  });

  it('asks for attention when a message waits for more than half an hour', async () => {
    const store = (await newPlace(engine)).open();
    await keep(submissionOf(byEmail), now, store);

    expect(await checkHealth(new Date('2026-11-24T17:30:00Z'), store)).toMatchObject({
      status: 'ok',
      outbox: { waiting: 2, oldestSeconds: 1800 },
    });
    expect(await checkHealth(new Date('2026-11-24T17:30:01Z'), store)).toMatchObject({ status: 'mail-delayed' });
  });
});
