import { describe, expect, it } from 'vitest';
import type { Store } from '#lib/db/client.ts';
import { parseKeys } from '#lib/security/keys.ts';
import { recordAudit, verifyAudit } from '#lib/staff/audit.ts';
import { engines, keys, keyText, newStore } from '#tests/support/store.ts';

const at = '2026-11-27T15:00:00.000Z';

async function withThreeLines(store: Store): Promise<void> {
  for (const [who, action, subject] of [
    ['nadia', 'sign-in', ''],
    ['nadia', 'request-view', 'AND-4K7-92M'],
    ['sam', 'sign-out', ''],
  ] as const) {
    await store.run((db) => recordAudit(db, { who, action, subject, at }, keys));
  }
}

describe.each(engines)('the log of what staff did, on %s', (engine) => {
  it('is whole when nothing but this program wrote to it', async () => {
    const store = await newStore(engine);
    expect(await store.run((db) => verifyAudit(db, keys))).toEqual({ intact: true, lines: 0, hash: '' });

    await withThreeLines(store);

    expect(await store.run((db) => verifyAudit(db, keys))).toMatchObject({ intact: true, lines: 3 });
  });

  it.each([
    [
      'a changed name',
      2,
      (store: Store) => store.run((db) => db.updateTable('staff_audit').set({ who: 'sam' }).where('seq', '=', 2).execute()),
    ],
    [
      'a changed time',
      1,
      (store: Store) => store.run((db) => db.updateTable('staff_audit').set({ at: '2026-01-01' }).where('seq', '=', 1).execute()),
    ],
    ['a removed line', 2, (store: Store) => store.run((db) => db.deleteFrom('staff_audit').where('seq', '=', 2).execute())],
    ['a removed end', 3, (store: Store) => store.run((db) => db.deleteFrom('staff_audit').where('seq', '=', 3).execute())],
    ['everything removed', 1, (store: Store) => store.run((db) => db.deleteFrom('staff_audit').execute())],
  ])('shows %s', async (_what, brokenAt, tamper) => {
    const store = await newStore(engine);
    await withThreeLines(store);

    await tamper(store);

    expect(await store.run((db) => verifyAudit(db, keys))).toEqual({ intact: false, brokenAt });
  });

  it('shows a line by somebody who has the database and not the key', async () => {
    const store = await newStore(engine);
    await withThreeLines(store);

    await store.run((db) => recordAudit(db, { who: 'nadia', action: 'role', subject: 'sam', at }, parseKeys(keyText.new, 'a thief')));

    expect(await store.run((db) => verifyAudit(db, keys))).toEqual({ intact: false, brokenAt: 4 });
  });

  it('stays whole across a new data key, as long as the old one opens', async () => {
    const store = await newStore(engine);
    await withThreeLines(store);
    const both = parseKeys(`${keyText.new},${keyText.old}`, 'the test');

    await store.run((db) => recordAudit(db, { who: 'sam', action: 'sign-in', at }, both));

    expect(await store.run((db) => verifyAudit(db, both))).toMatchObject({ intact: true, lines: 4 });
  });

  it('stays whole when twenty people act at once, and gives each a line', async () => {
    const store = await newStore(engine);

    await Promise.all(
      Array.from({ length: 20 }, (_, index) => store.run((db) => recordAudit(db, { who: `person-${index}`, action: 'sign-in', at }, keys))),
    );

    expect(await store.run((db) => verifyAudit(db, keys))).toMatchObject({ intact: true, lines: 20 });
  });

  it('is kept or lost with the work it is about', async () => {
    const store = await newStore(engine);

    const work = store.run((db) =>
      db.transaction().execute(async (transaction) => {
        await recordAudit(transaction, { who: 'nadia', action: 'role', subject: 'sam', at }, keys);
        throw new Error('The rest failed.');
      }),
    );

    await expect(work).rejects.toThrow();
    expect(await store.run((db) => verifyAudit(db, keys))).toMatchObject({ intact: true, lines: 0 });
  });

  it('takes no sentence that somebody wrote', async () => {
    const store = await newStore(engine);

    const entry = { who: 'nadia', action: 'note', subject: 'AND-4K7-92M', detail: 'She sleeps badly (since March)!', at };

    await expect(store.run((db) => recordAudit(db, entry, keys))).rejects.toThrow();
  });
});
