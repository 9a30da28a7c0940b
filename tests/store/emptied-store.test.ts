import { copyFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Store } from '#lib/db/client.ts';
import { createStore, storeFile } from '#lib/db/client.ts';
import { setMark } from '#lib/db/marks.ts';
import { checkHealth } from '#lib/health.ts';
import { captureLog } from '#tests/support/log.ts';
import { byEmail, keep, keys, newPlace, submissionOf } from '#tests/support/store.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

captureLog();
const storeIn = (folder: string): Store => createStore({ databaseUrl: undefined, folder, keys: () => keys });
const now = new Date('2026-11-24T17:00:00Z');

describe('the main file of a store in use that is emptied in place', () => {
  it('never costs a request that was acknowledged after it', async () => {
    const place = await newPlace('sqlite');
    const store = place.open();
    await keep(submissionOf(byEmail), now, store);
    truncateSync(storeFile(place.folder));

    const outcomes = await Promise.allSettled(Array.from({ length: 3 }, () => keep(submissionOf(byEmail), now, store)));

    const thanked = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.reference] : []));
    await store.close();
    const rows = await place.open().run((db) => db.selectFrom('requests').select('reference').execute());
    expect(rows.map(({ reference }) => reference)).toEqual(expect.arrayContaining(thanked));
  });

  it('refuses requests, and health says so, until the store is put back', async () => {
    const place = await newPlace('sqlite');
    const store = place.open();
    const { reference } = await keep(submissionOf(byEmail), now, store);
    await store.run((db) => sql`pragma wal_checkpoint(truncate)`.execute(db));
    await store.run(async () => undefined);
    const copy = join(temporaryFolder(), 'copy');
    copyFileSync(storeFile(place.folder), copy);
    truncateSync(storeFile(place.folder));

    await expect(keep(submissionOf(byEmail), now, store)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(await checkHealth(now, store)).toMatchObject({ status: 'store-unavailable', store: { code: 'store-file-changed' } });

    copyFileSync(copy, storeFile(place.folder));
    expect(await checkHealth(now, store)).toMatchObject({ status: 'ok' });
    expect(await store.run((db) => db.selectFrom('requests').select('reference').execute())).toEqual([{ reference }]);
  });

  it('is not taken for one that another process wrote into, or tidied', async () => {
    const place = await newPlace('sqlite');
    const store = place.open();
    const other = place.open();
    for (let round = 0; round < 3; round += 1) {
      await keep(submissionOf(byEmail), now, store);
      await keep(submissionOf(byEmail), now, other);
      const tidy = new DatabaseSync(storeFile(place.folder));
      tidy.exec('pragma wal_checkpoint(truncate)');
      tidy.close();
      await keep(submissionOf(byEmail), now, store);
    }
    expect(await store.run((db) => db.selectFrom('requests').select('reference').execute())).toHaveLength(9);
  });
});

describe('the journal of a store in use that is emptied in place', () => {
  const references = async (store: Store) =>
    (await store.run((db) => db.selectFrom('requests').select('reference').execute())).map(({ reference }) => reference);

  it.each([0, 100_000])('never costs a request that was acknowledged after it (%i bytes are left)', async (left) => {
    const place = await newPlace('sqlite');
    const store = place.open();
    await keep(submissionOf(byEmail), now, store);
    await store.run((db) => sql`pragma wal_checkpoint(truncate)`.execute(db));
    for (let round = 0; round < 12; round += 1) await keep(submissionOf(byEmail), now, store);
    truncateSync(`${storeFile(place.folder)}-wal`, left);

    const outcomes = await Promise.allSettled(Array.from({ length: 3 }, () => keep(submissionOf(byEmail), now, store)));

    const thanked = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.reference] : []));
    const copy = temporaryFolder();
    for (const end of ['', '-wal']) copyFileSync(`${storeFile(place.folder)}${end}`, `${storeFile(copy)}${end}`);
    // What the next process finds, whether this one ends or is killed.
    expect(await references(storeIn(copy))).toEqual(expect.arrayContaining(thanked));
    await store.close();
    expect(await references(place.open())).toEqual(expect.arrayContaining(thanked));
    expect(thanked).not.toEqual([]);
  });

  it('never spoils the store either, when it happens while a request is being kept', async () => {
    const place = await newPlace('sqlite');
    const store = place.open();
    const { reference } = await keep(submissionOf(byEmail), now, store);
    await store.run((db) => sql`pragma wal_checkpoint(truncate)`.execute(db));
    for (let round = 0; round < 12; round += 1) await keep(submissionOf(byEmail), now, store);

    const during = store.run(async (db) => {
      truncateSync(`${storeFile(place.folder)}-wal`);
      await setMark(db, 'written', now.toISOString());
    });

    await expect(during).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(await references(store)).toContain(reference);
    const next = await keep(submissionOf(byEmail), now, store);
    await store.close();
    expect(await references(place.open())).toEqual(expect.arrayContaining([reference, next.reference]));
  });
});
