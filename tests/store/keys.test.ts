import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { StartRefused } from '#lib/db/errors.ts';
import { findRequest } from '#lib/intake/store.ts';
import { submitRequest } from '#lib/intake/submit.ts';
import { parseKeys } from '#lib/security/keys.ts';
import { captureLog } from '#tests/support/log.ts';
import { byEmail, engines, keyText, newPlace, submissionOf } from '#tests/support/store.ts';

captureLog();
const oldKey = parseKeys(keyText.old, 'the test');
const bothKeys = parseKeys(`${keyText.new},${keyText.old}`, 'the test');
const newKey = parseKeys(keyText.new, 'the test');
const nothing = async () => undefined;

describe.each(engines)('the keys of a store on %s', (engine) => {
  it('may be rotated: old requests open, new ones need the new key only', async () => {
    const place = await newPlace(engine);
    const before = place.open(oldKey);
    const first = await submitRequest(submissionOf(byEmail), new Date(), before);
    await before.close();

    const after = place.open(bothKeys);
    const second = await submitRequest(submissionOf(byEmail), new Date(), after);

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
    await submitRequest(submissionOf(byEmail), new Date(), old);
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
    await submitRequest(submissionOf(byEmail), new Date(), before);
    await before.close();

    await expect(place.open(newKey).run(async () => 'open')).resolves.toBe('open');
  });
});

describe.each(engines)('the tables of a store on %s', (engine) => {
  it('are made once, although several servers start at the same moment', async () => {
    const place = await newPlace(engine);
    const stores = engine === 'postgres' ? [1, 2, 3, 4].map(() => place.open()) : [place.open()];

    await Promise.all(stores.map((store) => store.run(nothing)));

    const applied = await stores[0]?.run((db) => sql<{ name: string }>`select name from kysely_migration`.execute(db));
    expect(applied?.rows).toEqual([{ name: '0001-requests' }]);
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
