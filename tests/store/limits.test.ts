import { describe, expect, it } from 'vitest';
import { forgetAttempts } from '#lib/intake/attempts-store.ts';
import { countAttempt, withinHour } from '#lib/intake/limits.ts';
import { engines, newPlace, newStore } from '#tests/support/store.ts';

const start = new Date('2026-11-24T17:00:00Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

describe.each(engines)('the limits of submissions on %s', (engine) => {
  it('let ten pass from one address in ten minutes, and ask for a second look from the sixth on', async () => {
    const store = await newStore(engine);

    const answers = [];
    for (let attempt = 0; attempt < 11; attempt += 1) answers.push(await countAttempt('198.51.100.7', later(attempt), store));

    expect(answers.slice(0, 5)).toEqual(Array(5).fill({ allowed: true, many: false }));
    expect(answers.slice(5, 10)).toEqual(Array(5).fill({ allowed: true, many: true }));
    expect(answers[10]).toEqual({ allowed: false, retryAfter: 590 });
    expect(await countAttempt('198.51.100.8', later(12), store)).toEqual({ allowed: true, many: false });
    expect(await countAttempt('198.51.100.7', later(600), store)).toEqual({ allowed: true, many: false });
  });

  it('let three hundred pass from everyone together', async () => {
    const store = await newStore(engine);
    for (let attempt = 0; attempt < 300; attempt += 1) await countAttempt(`198.51.100.${attempt % 200}`, start, store);

    expect(await countAttempt('203.0.113.9', later(1), store)).toEqual({ allowed: false, retryAfter: 599 });
  });

  it('let one address that is refused cost nobody else anything', async () => {
    const store = await newStore(engine);
    for (let attempt = 0; attempt < 305; attempt += 1) await countAttempt('198.51.100.7', start, store);

    expect(await countAttempt('203.0.113.9', later(1), store)).toEqual({ allowed: true, many: false });
  });

  it('count for a page or a reference only what its sender may still do', async () => {
    const store = await newStore(engine);
    const answer = (address: string) =>
      withinHour(
        [
          [`clear ${address}`, 30],
          ['clear of /en', 40],
        ],
        start,
        store,
      );
    for (let attempt = 0; attempt < 100; attempt += 1) await answer('198.51.100.7');

    const others = await Promise.all(Array.from({ length: 11 }, (_, index) => answer(`203.0.113.${index}`)));
    expect(others.filter(Boolean)).toHaveLength(10);
  });

  it.each([
    ['198.51.100.7:4711', '198.51.100.7:52000', '198.51.100.7'],
    ['[2001:db8:1:2::9]:4711', '[2001:db8:1:2::1]', '2001:db8:1:2::7'],
    ['_hidden', 'unknown', '198.51.100.7:x'],
  ])('take %s, %s and %s for one address', async (...written) => {
    const store = await newStore(engine);
    for (let attempt = 0; attempt < 10; attempt += 1) await countAttempt(written[attempt % 2] ?? '', start, store);

    expect(await countAttempt(written[2] ?? '', start, store)).toMatchObject({ allowed: false });
  });

  it('count exactly when attempts come at the same moment through several servers', async () => {
    const place = await newPlace(engine);
    const stores = engine === 'postgres' ? [place.open(), place.open()] : [place.open()];

    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, index) => stores[index % stores.length])
        .filter((store) => store !== undefined)
        .map((store) => countAttempt('198.51.100.7', start, store)),
    );

    expect(answers.filter(({ allowed }) => allowed)).toHaveLength(10);
  });

  it('take an IPv6 household as one address, and an IPv4 address however it is written', async () => {
    const store = await newStore(engine);
    for (let device = 0; device < 10; device += 1) await countAttempt(`2001:db8:1:2:${device}::1`, start, store);
    for (let attempt = 0; attempt < 10; attempt += 1) await countAttempt('::ffff:198.51.100.7', start, store);

    expect(await countAttempt('2001:DB8:1:2:ffff::9', start, store)).toMatchObject({ allowed: false });
    expect(await countAttempt('2001:db8:1:3::1', start, store)).toMatchObject({ allowed: true });
    for (const written of [
      '198.51.100.7',
      '::ffff:c633:6407',
      '0:0:0:0:0:FFFF:C633:6407',
      '[::ffff:c633:6407]:4711',
      '::FFFF:198.51.100.7',
    ])
      expect(await countAttempt(written, start, store), written).toMatchObject({ allowed: false });
    expect(await countAttempt('::ffff:c633:6408', start, store)).toMatchObject({ allowed: true });
    expect(await countAttempt('::1', start, store)).toMatchObject({ allowed: true });
  });

  it('keep no address, and forget their counts when the time is over', async () => {
    const store = await newStore(engine);
    await countAttempt('198.51.100.7', start, store);
    await countAttempt('198.51.100.7', later(600), store);
    const rows = await store.run((db) => db.selectFrom('attempts').selectAll().execute());

    expect(JSON.stringify(rows)).not.toContain('198.51');
    // The same address has another name in each window, so nobody can be followed from one to the next.
    expect(new Set(rows.filter(({ source }) => source !== 'everyone').map(({ source }) => source)).size).toBe(2);

    await store.run((db) => forgetAttempts(db, later(600).toISOString()));
    expect(await store.run((db) => db.selectFrom('attempts').selectAll().execute())).toHaveLength(2);
    await store.run((db) => forgetAttempts(db, later(1200).toISOString()));
    expect(await store.run((db) => db.selectFrom('attempts').selectAll().execute())).toEqual([]);
  });
});
