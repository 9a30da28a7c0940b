import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '#lib/failures.ts';
import { findRequest } from '#lib/intake/store.ts';
import { captureLog } from '#tests/support/log.ts';
import { byEmail, byPhone, engines, keep, keys, newPlace, newStore, submissionOf } from '#tests/support/store.ts';

const log = captureLog();
const noon = new Date('2026-11-24T17:00:00Z');

describe.each(engines)('a request sent to the store on %s', (engine) => {
  it('is kept word for word, and can be found by the reference on the receipt', async () => {
    const store = await newStore(engine);

    const receipt = await keep({ ...submissionOf(byEmail), flags: ['too-fast'] }, noon, store);

    expect(receipt).toEqual({
      reference: expect.stringMatching(/^AND-[2-9B-Z]{3}-[2-9B-Z]{3}$/),
      code: expect.stringMatching(/^\d{4}$/),
      receivedAt: '2026-11-24T17:00:00.000Z',
      location: 'montreal',
      deleteBy: '2027-02-22',
    });
    const kept = await store.run((db) => findRequest(db, keys, { reference: receipt.reference }));
    expect(kept).toMatchObject({ request: byEmail, locale: 'fr-CA', flags: ['too-fast'], status: 'waiting' });
  });

  it('is kept with its messages and a line of audit: staff always, the visitor when they asked', async () => {
    const store = await newStore(engine);

    const one = await keep(submissionOf(byEmail), noon, store);
    const two = await keep(submissionOf(byPhone), noon, store);

    const messages = await store.run((db) =>
      db
        .selectFrom('outbox')
        .innerJoin('requests', 'requests.id', 'request_id')
        .select(['reference', 'kind', 'outbox.status'])
        .orderBy('kind')
        .execute(),
    );
    expect(messages.filter(({ reference }) => reference === one.reference).map(({ kind }) => kind)).toEqual([
      'confirmation',
      'staff-notice',
    ]);
    expect(messages.filter(({ reference }) => reference === two.reference).map(({ kind }) => kind)).toEqual(['staff-notice']);
    const audit = await store.run((db) => db.selectFrom('audit').select(['actor', 'action', 'reference']).execute());
    expect(audit).toEqual(expect.arrayContaining([one, two].map(({ reference }) => ({ actor: 'visitor', action: 'submit', reference }))));
  });

  it('is kept once however often it is sent, also by two processes at the same moment', async () => {
    const place = await newPlace(engine);
    // One process has one connection to a SQLite file; on PostgreSQL two stores stand for two processes.
    const one = place.open();
    const two = engine === 'postgres' ? place.open() : one;
    const submission = submissionOf(byEmail);

    const receipts = await Promise.all([one, two, one, two].map((store) => keep(submission, noon, store)));
    const later = await keep(submission, new Date('2026-11-25T17:00:00Z'), one);

    expect(new Set([...receipts, later].map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    const rows = await one.run((db) => db.selectFrom('outbox').selectAll().execute());
    expect(rows).toHaveLength(2);
  });

  it.each([
    ['by the clock of Montréal, where it is still the day before', byEmail, '2026-11-25T04:59:00Z', '2027-02-22'],
    ['by the clock of Montréal, where the day has begun', byEmail, '2026-11-25T05:01:00Z', '2027-02-23'],
    ['by the clock of Moncton, an hour ahead', byPhone, '2026-11-25T04:01:00Z', '2027-02-23'],
    ['across the day on which clocks go forward', byEmail, '2027-03-14T06:30:00Z', '2027-06-12'],
    ['across the day on which clocks go back', byEmail, '2026-11-01T05:30:00Z', '2027-01-30'],
  ])('is to be erased after 90 days %s', async (_when, request, received, deleteBy) => {
    const store = await newStore(engine);

    const receipt = await keep(submissionOf(request), new Date(received), store);

    expect(receipt.deleteBy).toBe(deleteBy);
  });

  it('is not kept by half: when the message to staff cannot be written, the request is not there either', async () => {
    const store = await newStore(engine);
    await store.run((db) => sql`alter table outbox rename to elsewhere`.execute(db));

    await expect(keep(submissionOf(byEmail), noon, store)).rejects.toThrow(StoreUnavailable);

    expect(await store.run((db) => db.selectFrom('requests').selectAll().execute())).toEqual([]);
    expect(await store.run((db) => db.selectFrom('audit').selectAll().execute())).toEqual([]);
  });

  it('leaves nothing in the tables or in the log by which someone could be known', async () => {
    const place = await newPlace(engine);
    const store = place.open();

    await keep(submissionOf(byEmail), noon, store);
    await keep(submissionOf(byPhone), noon, store);

    const rows = await store.run(async (db) => [
      await db.selectFrom('requests').selectAll().execute(),
      await db.selectFrom('outbox').selectAll().execute(),
      await db.selectFrom('audit').selectAll().execute(),
    ]);
    const files = engine === 'sqlite' ? readdirSync(place.folder).map((file) => readFileSync(join(place.folder, file), 'latin1')) : [];
    const everything = [JSON.stringify(rows), JSON.stringify(log), ...files].join('\n');
    expect(everything).toContain('request-kept');
    for (const word of ['Exemple', 'Sample', 'visitor.example', '5550199', 'Je dors', 'sleep', 'fibromyalgia', 'evening']) {
      expect(everything).not.toContain(word);
    }
  });
});
