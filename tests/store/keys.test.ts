import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { StartRefused, StoreUnavailable } from '#lib/failures.ts';
import { audit, findRequest } from '#lib/intake/store.ts';
import { parseKeys } from '#lib/security/keys.ts';
import { bareEnvironment } from '#tests/support/bare-environment.ts';
import { captureLog } from '#tests/support/log.ts';
import { byEmail, engines, keep, keyText, newPlace, submissionOf } from '#tests/support/store.ts';

captureLog();
const oldKey = parseKeys(keyText.old, 'the test');
const bothKeys = parseKeys(`${keyText.new},${keyText.old}`, 'the test');
const newKey = parseKeys(keyText.new, 'the test');
const nothing = async () => undefined;

describe.each(engines)('the keys of a store on %s', (engine) => {
  it('may be rotated: old requests open, new ones need the new key only', async () => {
    const place = await newPlace(engine);
    const before = place.open(oldKey);
    const first = await keep(submissionOf(byEmail), new Date(), before);
    await before.close();

    const after = place.open(bothKeys);
    const second = await keep(submissionOf(byEmail), new Date(), after);

    for (const { reference } of [first, second]) {
      expect((await after.run((db) => findRequest(db, bothKeys, { reference })))?.request).toEqual(byEmail);
    }
    const used = await after.run((db) => db.selectFrom('requests').select(['reference', 'key_id']).execute());
    expect(used.find(({ reference }) => reference === second.reference)?.key_id).toBe(newKey[0].id);
  });

  it('refuse a server that lacks a key some request needs, in one sentence that names the key and the remedy', async () => {
    const place = await newPlace(engine);
    const before = place.open(bothKeys);
    await before.run(nothing);
    await before.close();
    const old = place.open(oldKey);
    await keep(submissionOf(byEmail), new Date(), old);
    await old.close();

    await expect(place.open(newKey).run(nothing)).rejects.toThrow(
      new StartRefused(`The store needs the data key ${oldKey[0].id}, which this server does not have: add it to DATA_KEYS.`),
    );
  });

  it('refuse a second server that made a first key of its own, before it keeps what the others could not read', async () => {
    const place = await newPlace(engine);
    const first = place.open(oldKey);
    await first.run(nothing);
    await first.close();

    await expect(place.open(newKey).run(nothing)).rejects.toThrow(StartRefused);
  });

  it('let an old key go once no request needs it', async () => {
    const place = await newPlace(engine);
    const before = place.open(bothKeys);
    await keep(submissionOf(byEmail), new Date(), before);
    await before.close();

    await expect(place.open(newKey).run(async () => 'open')).resolves.toBe('open');
  });
});

describe('two processes that write to one file', () => {
  it('take turns: one that has begun to read for a change is not overtaken', async () => {
    const place = await newPlace('sqlite');
    const store = place.open();
    await store.run(nothing);
    const env = { ...bareEnvironment(), NODE_ENV: 'production' as const, VAR_DIR: place.folder, DATA_KEYS: keyText.old };

    const other = await store.run((db) =>
      db.transaction().execute(async (transaction) => {
        await transaction.selectFrom('audit').selectAll().execute();
        const process = spawn('node', ['lib/cli/requests.ts', 'list'], { env });
        const ended = once(process, 'exit');
        await Promise.race([ended, wait(1500)]);
        await audit(transaction, { at: '2026-11-24T17:00:00.000Z', actor: 'this one', action: 'change', reference: null });
        return { ended };
      }),
    );

    expect((await other.ended)[0]).toBe(0);
    expect(await store.run((db) => db.selectFrom('audit').select('action').orderBy('action').execute())).toEqual([
      { action: 'change' },
      { action: 'list' },
    ]);
  });
});

describe.each(engines)('the tables of a store on %s', (engine) => {
  it('are made once, although four processes start at the same moment', async () => {
    const place = await newPlace(engine);
    const settings = {
      NODE_ENV: 'production' as const,
      DATABASE_URL: place.databaseUrl ?? '',
      VAR_DIR: place.folder,
      DATA_KEYS: keyText.old,
    };
    const processes = [1, 2, 3, 4].map(() => spawn('node', ['lib/cli/purge.ts'], { env: { ...bareEnvironment(), ...settings } }));

    const codes = await Promise.all(processes.map(async (one) => (await once(one, 'exit'))[0]));

    expect(codes).toEqual([0, 0, 0, 0]);
    const applied = await place.open().run((db) => sql<{ name: string }>`select name from kysely_migration`.execute(db));
    expect(applied.rows).toEqual([
      { name: '0001-requests' },
      { name: '0002-marks' },
      { name: '0003-corrections' },
      { name: '0004-staff-audit' },
      { name: '0005-staff-people' },
      { name: '0006-inbox' },
      { name: '0007-clear-answers' },
      { name: '0008-content' },
      { name: '0009-proved-at' },
    ]);
  });

  it('are made completely or not at all', async () => {
    const place = await newPlace(engine);
    const store = place.open();
    await store.run((db) => sql`drop table data_keys`.execute(db));
    await store.run((db) => sql`drop table outbox`.execute(db));
    await store.run((db) => sql`drop table inbox`.execute(db));
    await store.run((db) => sql`drop table request_entries`.execute(db));
    await store.run((db) => sql`drop table requests`.execute(db));
    await store.run((db) => sql`delete from kysely_migration`.execute(db));
    await store.close();

    // The tables “audit”, “attempts”, “marks” and later ones are still in the way.
    await expect(place.open().run(nothing)).rejects.toThrow(StoreUnavailable);
    const bare = place.bare();
    const tables = await bare.introspection.getTables();
    await bare.destroy();

    // Those of the staff area and of publishing, made by later migrations, are there as before; so are exports and answers of readers.
    expect(
      tables
        .map(({ name }) => name)
        .filter((name) => !/^(?:staff_|content_|publish_|proposal)/.test(name))
        .sort(),
    ).toEqual(['attempts', 'audit', 'clear_answers', 'exports', 'marks']);
  });

  it('are left alone by an older version of the program, which says so', async () => {
    const place = await newPlace(engine);
    const newer = place.open();
    await newer.run((db) =>
      sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01T00:00:00.000Z')`.execute(db),
    );
    await newer.close();

    await expect(place.open().run(nothing)).rejects.toThrow(/^The store was written by a newer version of this program/);
  });
});
