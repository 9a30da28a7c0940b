import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ControlledTransaction, Kysely } from 'kysely';
import { sql } from 'kysely';
import { describe, expect, it, vi } from 'vitest';
import { keepAnswer, listMissing } from '#lib/clear/store.ts';
import type { Store } from '#lib/db/client.ts';
import { findMark } from '#lib/db/marks.ts';
import { reclaimSoon } from '#lib/db/reclaim.ts';
import type { Tables } from '#lib/db/tables.ts';
import { StoreUnavailable } from '#lib/failures.ts';
import { listDamaged } from '#lib/intake/damaged-store.ts';
import { composeLetter } from '#lib/intake/letters.ts';
import { eraseRequest, purgeRequests } from '#lib/intake/purge.ts';
import { deliverDue } from '#lib/mail/deliver.ts';
import { fileTransport, outboxFolder } from '#lib/mail/transport.ts';
import { fetchExport } from '#lib/staff/inbox/exports/fetch.ts';
import { exportRequest } from '#lib/staff/inbox/exports/make.ts';
import { correctRequest } from '#lib/staff/inbox/rights.ts';
import { settleWords } from '#lib/staff/read-clear.ts';
import { lea } from '#tests/support/inbox.ts';
import { captureLog } from '#tests/support/log.ts';
import type { StorePlace } from '#tests/support/store.ts';
import { byEmail, byPhone, engines, keep, keys, newPlace, submissionOf } from '#tests/support/store.ts';

captureLog();
const received = new Date('2026-11-24T17:00:00Z');

describe.each(engines)('a request in the store on %s', (engine) => {
  it('is erased when its last day begins where its clinic is, and not a minute before', async () => {
    const place = await newPlace(engine);
    const store = place.open();
    const inMontreal = await keep(submissionOf(byEmail), received, store);
    const inMoncton = await keep(submissionOf(byPhone), received, store);
    const purge = (at: string) => purgeRequests(new Date(at), store, outboxFolder(place.folder));

    expect(await purge('2027-02-22T03:59:00Z')).toEqual([]);
    expect(await purge('2027-02-22T04:00:00Z')).toEqual([inMoncton.reference]);
    expect(await purge('2027-02-22T04:59:00Z')).toEqual([]);
    expect(await purge('2027-02-22T05:00:00Z')).toEqual([inMontreal.reference]);
  });

  it('leaves with its key, its messages and their files; who did what stays', async () => {
    const place = await newPlace(engine);
    const store = place.open();
    const outbox = outboxFolder(place.folder);
    const { reference } = await keep(submissionOf(byEmail), received, store);
    const later = await keep(submissionOf(byPhone), new Date('2027-02-01T17:00:00Z'), store);
    await deliverDue(store, fileTransport(outbox, 'Andante <requests@andante.example>'), composeLetter, {
      clock: () => new Date('2027-02-02T12:00:00Z'),
    });
    expect(readdirSync(outbox)).toHaveLength(3);

    await purgeRequests(new Date('2027-03-01T12:00:00Z'), store, outbox);

    expect(readdirSync(outbox)).toHaveLength(1);
    expect((await store.run((db) => db.selectFrom('requests').select('reference').execute())).map((row) => row.reference)).toEqual([
      later.reference,
    ]);
    expect(await store.run((db) => db.selectFrom('outbox').selectAll().execute())).toHaveLength(1);
    const audit = await store.run((db) => db.selectFrom('audit').select(['actor', 'action']).where('reference', '=', reference).execute());
    expect(audit).toEqual(
      expect.arrayContaining([
        { actor: 'visitor', action: 'submit' },
        { actor: 'retention', action: 'erase' },
      ]),
    );
  });

  it('is erased before its time when its sender asks', async () => {
    const place = await newPlace(engine);
    const store = place.open();
    const { reference } = await keep(submissionOf(byEmail), received, store);

    expect(await eraseRequest(reference, 'account test', received, store, { folder: outboxFolder(place.folder) })).toBe('erased');
    expect(await eraseRequest(reference, 'account test', received, store, { folder: outboxFolder(place.folder) })).toBe('unknown');

    expect(await store.run((db) => db.selectFrom('requests').selectAll().execute())).toEqual([]);
  });
});

describe.each(engines)('a request with a damaged column, with the store on %s', (engine) => {
  it.each([
    ['zone', { zone: 'Amrica/Mntreal' }, 'kept'],
    ['last day', { delete_by: 'x' }, 'kept'],
    ['time of arrival', { received_at: 'gestern' }, 'erased'],
    ['status', { status: 'dne' }, 'erased'],
    ['marks', { flags: 'honeypott' }, 'erased'],
  ])('%s is named, holds up nothing, and goes with the others where its last day can be read', async (_what, damage, becomes) => {
    const place = await newPlace(engine);
    const store = place.open();
    const { reference } = await keep(submissionOf(byPhone), received, store);
    const sound = await keep(submissionOf(byEmail), received, store);
    await store.run((db) =>
      db
        .updateTable('requests')
        .set(damage as object)
        .where('reference', '=', reference)
        .execute(),
    );
    expect(await store.run(listDamaged)).toEqual([reference]);

    const erased = await purgeRequests(new Date('2027-04-01T12:00:00Z'), store, outboxFolder(place.folder));

    expect(erased).toContain(sound.reference);
    expect(erased.includes(reference)).toBe(becomes === 'erased');
    expect(await store.run(listDamaged)).toEqual(becomes === 'erased' ? [] : [reference]);
  });
});

describe.each(engines)('a clock that has jumped, with the store on %s', (engine) => {
  it('far ahead erases nothing unasked, and all that is due once somebody confirms it', async () => {
    const place = await newPlace(engine);
    const store = place.open();
    const outbox = outboxFolder(place.folder);
    const { reference } = await keep(submissionOf(byEmail), new Date(), store);
    const ahead = new Date(Date.now() + 400 * 24 * 60 * 60_000);
    await expect(purgeRequests(ahead, store, outbox)).rejects.toThrow(/nothing was erased.*npm run purge -- --despite-clock/);
    expect(await store.run((db) => db.selectFrom('requests').select('reference').execute())).toEqual([{ reference }]);

    expect(await purgeRequests(ahead, store, outbox, { despiteClock: true })).toEqual([reference]);
  });

  it('by six weeks in a store whose house is kept every hour erases nothing, and a clock set right again goes on', async () => {
    const place = await newPlace(engine);
    const store = place.open();
    const outbox = outboxFolder(place.folder);
    const purge = (at: string) => purgeRequests(new Date(at), store, outbox);
    await keep(submissionOf(byEmail), new Date('2026-11-24T17:00:00Z'), store);
    await purge('2027-01-20T12:00:00Z');

    await expect(purge('2027-03-03T12:00:00Z')).rejects.toThrow(/nothing was erased/);
    expect(await purge('2020-01-01T12:00:00Z')).toEqual([]);
    expect(await purge('2027-01-20T13:00:00Z')).toEqual([]);
  });
});

/** What the disk holds of a store, the freed parts of its files as well. */
async function onDisk(place: StorePlace, store: Store): Promise<string> {
  if (place.engine === 'sqlite')
    return ['requests.sqlite', 'requests.sqlite-wal']
      .map((file) => join(place.folder, file))
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, 'latin1'))
      .join('');
  return store.run(async (db) => {
    await sql`checkpoint`.execute(db);
    const { rows } = await sql<{ bytes: Buffer }>`
      select pg_read_binary_file(pg_relation_filepath(c.oid)) as bytes from pg_class c
      where c.relkind in ('r', 't') and c.relowner = current_user::regrole and pg_relation_filepath(c.oid) is not null`.execute(db);
    return rows.map(({ bytes }) => bytes.toString('latin1')).join('');
  });
}

/**
 * Purges until nothing is left. Other tests open connections to the same server, and for one that is being opened PostgreSQL may keep a
 * row: it goes with what is erased next.
 */
async function purgedUntil(purge: () => Promise<unknown>, store: Store, left: () => Promise<string[]>): Promise<void> {
  await purge();
  const again = async () => {
    const traces = await left();
    if (traces.length > 0) await store.run(reclaimSoon).then(purge);
    expect(traces).toEqual([]);
  };
  await vi.waitFor(again, { timeout: 60_000 });
}

describe.each(engines)('the disk under a store on %s', (engine) => {
  it('holds no trace of an erased request, nor of the key it was sealed with', async () => {
    const place = await newPlace(engine);
    const store = place.open();
    await keep(submissionOf(byPhone), new Date('2027-02-01T17:00:00Z'), store); // what is erased leaves a page that stays in use
    const { reference } = await keep(submissionOf(byEmail), received, store);
    const written = (db: Kysely<Tables>) => db.selectFrom('requests').select(['row_key', 'sealed']).where('reference', '=', reference);
    const rows = await store.run((db) => written(db).execute());
    const traces = rows.flatMap(({ row_key, sealed }) => [row_key, sealed.slice(0, 60)]);
    const left = async () => {
      const disk = await onDisk(place, store);
      return traces.filter((trace) => disk.includes(trace));
    };
    expect(await left()).toEqual(traces);

    await purgedUntil(() => purgeRequests(new Date('2027-03-01T12:00:00Z'), store, outboxFolder(place.folder)), store, left);
  });

  it('keeps an erased request while somebody still reads, says so, and loses it at the next purge', async () => {
    const place = await newPlace(engine);
    const [store, elsewhere] = [place.open(), place.bare()];
    const outbox = outboxFolder(place.folder);
    await keep(submissionOf(byPhone), received, store);
    const { reference } = await keep(submissionOf(byEmail), received, store);
    const [row] = await store.run((db) => db.selectFrom('requests').select('row_key').where('reference', '=', reference).execute());
    const isLeft = async () => (await onDisk(place, store)).includes(row?.row_key ?? 'none');
    const [reading, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const reader = elsewhere.connection().execute(async (db) => {
      await sql`${sql.raw(engine === 'sqlite' ? 'begin deferred' : 'begin isolation level repeatable read')}`.execute(db);
      await db.selectFrom('requests').select('id').execute();
      reading.resolve();
      await released.promise;
      await sql`rollback`.execute(db);
    });
    await reading.promise;

    expect(await eraseRequest(reference, 'account test', received, store, { folder: outbox })).toBe('later');
    expect(await isLeft()).toBe(true);
    released.resolve();
    await reader;
    await elsewhere.destroy();
    await purgeRequests(received, store, outbox);

    expect(await isLeft()).toBe(false);
  });

  it('that cannot be cleared now has the erasure told as done all the same, and loses the rest at the next purge', async () => {
    const place = await newPlace(engine);
    const store = place.open();
    const outbox = outboxFolder(place.folder);
    const { reference } = await keep(submissionOf(byEmail), received, store);
    let turns = 0;
    const full: Store = { ...store, run: (work) => (turns++ === 0 ? store.run(work) : Promise.reject(new StoreUnavailable(undefined))) };

    expect(await eraseRequest(reference, 'account test', received, full, { folder: outbox })).toBe('later');
    expect(await store.run((db) => db.selectFrom('requests').select('id').execute())).toEqual([]);
    expect(await store.run((db) => findMark(db, 'reclaim'))).toBeDefined();
    await vi.waitFor(
      async () => {
        await purgeRequests(received, store, outbox);
        expect(await store.run((db) => findMark(db, 'reclaim'))).toBeUndefined();
      },
      { timeout: 60_000 },
    );
  });

  it('loses within the hour what was corrected, downloaded, or taken away from what readers said', async () => {
    const place = await newPlace(engine);
    const store = place.open();
    const { reference } = await keep(submissionOf(byPhone), received, store);
    await store.run((db) => keepAnswer(db, keys, { page: '/en', clear: false, missing: 'Call Anna' }, true, '2026-11-27'));
    const [held] = await store.run((db) => listMissing(db, keys, '2026-08-29'));
    const made = await exportRequest(lea, reference, 'continuity', 'en', received, store);
    const kept = async () => {
      const tables = ['requests', 'exports', 'clear_answers'] as const;
      return (await Promise.all(tables.map((table) => store.run((db) => db.selectFrom(table).select('row_key').execute())))).flatMap(
        (rows) => rows.flatMap(({ row_key }) => row_key ?? []),
      );
    };
    const before = await kept();
    expect(before).toHaveLength(3);

    const name = { question: 'name' as const, values: ['Alex'], proof: 'code' as const, version: 0 };
    expect(await correctRequest(lea, reference, name, received, store)).toEqual({ did: 'changed' });
    expect(await fetchExport(lea, made.did === 'made' ? made.id : '', received, store)).toBeDefined();
    await settleWords(lea, held?.id ?? '', false, received, store);
    expect(await store.run((db) => findMark(db, 'reclaim'))).toBeDefined(); // what the purge of every hour looks for
    const left = async () => {
      const disk = await onDisk(place, store);
      return before.filter((key) => disk.includes(key));
    };
    await purgedUntil(() => purgeRequests(received, store, outboxFolder(place.folder)), store, left);
    const disk = await onDisk(place, store);
    expect((await kept()).filter((key) => disk.includes(key))).toHaveLength(1);
  });
});

describe.each(engines.filter((engine) => engine === 'postgres'))('the disk under a store on %s', (engine) => {
  it('is cleared although somebody reads for long, who began after the erasure and cannot see it', async () => {
    const place = await newPlace(engine);
    const [store, elsewhere] = [place.open(), place.bare()];
    await store.run(reclaimSoon);
    const reader = await youngerReader(elsewhere);

    await vi.waitFor(
      async () => {
        await purgeRequests(received, store, outboxFolder(place.folder));
        expect(await store.run((db) => findMark(db, 'reclaim'))).toBeUndefined();
      },
      { timeout: 60_000 },
    );
    await reader.rollback().execute();
    await elsewhere.destroy();
  });
});

/**
 * Begins to read, and goes on reading, after the mark was left. What other tests have under way on the server at that moment may make a
 * snapshot older than the mark: such a one does see what was erased, so it is given back and taken again.
 */
function youngerReader(place: Kysely<Tables>): Promise<ControlledTransaction<Tables>> {
  return vi.waitFor(
    async () => {
      const reader = await place.startTransaction().setIsolationLevel('repeatable read').execute();
      await sql`set local idle_in_transaction_session_timeout = 0`.execute(reader);
      await reader.selectFrom('marks').select('name').execute();
      const { rows } = await sql<{ younger: boolean }>`
        select age(backend_xmin) < (select age(xmin) from marks where name = 'reclaim') as younger
        from pg_stat_activity where pid = pg_backend_pid()`.execute(reader);
      if (rows[0]?.younger) return reader;
      await reader.rollback().execute();
      throw new Error('its snapshot is older than the mark');
    },
    { timeout: 30_000 },
  );
}
