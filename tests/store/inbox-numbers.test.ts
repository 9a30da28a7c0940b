import { describe, expect, it } from 'vitest';
import { medianDays, readWait } from '#lib/intake/first-contact.ts';
import { outboxState } from '#lib/mail/store.ts';
import { recordCall } from '#lib/staff/inbox/change.ts';
import { hideSmall, readNumbers } from '#lib/staff/inbox/numbers.ts';
import { listOutbox, retryOne, setAside } from '#lib/staff/inbox/outbox.ts';
import { lea, logLines, received } from '#tests/support/inbox.ts';
import { captureLog } from '#tests/support/log.ts';
import { byEmail, byPhone, engines, newStore } from '#tests/support/store.ts';

captureLog();
const friday = new Date('2026-11-27T15:00:00Z');

describe('the median time to first contact', () => {
  it.each([
    [[], undefined],
    [[{ days: 2, count: 1 }], 2],
    [
      [
        { days: 1, count: 2 },
        { days: 2, count: 2 },
      ],
      1.5,
    ],
    [
      [
        { days: 3, count: 1 },
        { days: 0, count: 4 },
      ],
      0,
    ],
  ])('of %j is %j business days', (counts, median) => {
    expect(medianDays(counts)).toBe(median);
  });
});

describe('groups under five', () => {
  const of = (group: string, count: number) => ({ group, counts: [{ days: 1, count }] });

  it('are hidden, with the next smallest where one alone could be told from the whole', () => {
    expect(hideSmall([of('ottawa', 31), of('montreal', 22), of('moncton', 11), of('home', 4)])).toEqual([
      { group: 'ottawa', count: 31, median: 1 },
      { group: 'montreal', count: 22, median: 1 },
      { group: 'moncton', hidden: true },
      { group: 'home', hidden: true },
    ]);
    expect(hideSmall([of('ottawa', 31), of('moncton', 4), of('home', 3)])).toEqual([
      { group: 'ottawa', count: 31, median: 1 },
      { group: 'moncton', hidden: true },
      { group: 'home', hidden: true },
    ]);
  });

  it('are shown from five on', () => {
    expect(hideSmall([of('ottawa', 5)])).toEqual([{ group: 'ottawa', count: 5, median: 1 }]);
  });
});

describe.each(engines)('the numbers on %s', (engine) => {
  it('tell the public nothing below five answered requests, and the median from five on', async () => {
    const store = await newStore(engine);
    for (let one = 0; one < 4; one += 1)
      await recordCall(lea, await received(store, byPhone, '2026-11-25T13:15:00Z'), 'spoke', friday, store);
    expect(await readWait(friday, store)).toBe('too-few');

    await recordCall(lea, await received(store, byEmail, '2026-11-26T13:15:00Z'), 'spoke', friday, store);

    expect(await readWait(friday, store)).toEqual({ days: 2 });
    expect(await readWait(new Date('2027-03-01T15:00:00Z'), store)).toBe('too-few');
  });

  it('tell staff what waits now and how soon people were reached', async () => {
    const store = await newStore(engine);
    for (let one = 0; one < 6; one += 1)
      await recordCall(lea, await received(store, byPhone, '2026-11-26T13:15:00Z'), 'spoke', friday, store);
    await received(store, byEmail, '2026-11-20T13:15:00Z');

    expect(await readNumbers(lea, friday, store)).toEqual({
      waiting: { open: 7, late: 1, today: 0, first: undefined },
      unreached: 1,
      whole: { group: 'all', count: 6, median: 1, inTime: 6 },
      places: [{ group: 'moncton', count: 6, median: 1 }],
      languages: [{ group: 'en', count: 6, median: 1 }],
    });
  });
});

describe.each(engines)('mail that did not arrive, on %s', (engine) => {
  it('is listed as ours to mend where our own mail server was not let send', async () => {
    const store = await newStore(engine);
    await received(store, byEmail, '2026-11-26T13:15:00Z');
    await store.run((db) =>
      db.updateTable('outbox').set({ last_error: 'EENVELOPE-554-ours' }).where('kind', '=', 'confirmation').execute(),
    );

    expect(await listOutbox(lea, friday, store)).toMatchObject([{ reason: 'ours', answer: '554' }]);
  });

  it('is listed with its reason and without an address, and can be tried again', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byEmail, '2026-11-26T13:15:00Z');
    const failed = { status: 'failed' as const, last_error: 'EENVELOPE-550', attempts: 1, settled_at: '2026-11-26T13:16:00.000Z' };
    await store.run((db) => db.updateTable('outbox').set(failed).where('kind', '=', 'confirmation').execute());

    const [message, ...others] = await listOutbox(lea, friday, store);

    expect(others).toEqual([]);
    expect(message).toMatchObject({ reference, kind: 'confirmation', reason: 'no-such-address', answer: '550', attempts: 1 });
    expect(JSON.stringify(message)).not.toContain('@');
    expect(await retryOne(lea, message?.id ?? '', friday, store)).toBe(true);
    const row = await store.run((db) =>
      db.selectFrom('outbox').select(['status', 'due_at']).where('kind', '=', 'confirmation').executeTakeFirst(),
    );
    expect(row).toEqual({ status: 'waiting', due_at: friday.toISOString() });
    expect((await logLines(store)).map(({ action, subject }) => [action, subject])).toEqual([
      ['outbox.list', ''],
      ['outbox.retry', reference],
    ]);
  });

  it('leaves the list, and the health of the site, once somebody has set it aside', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byEmail, '2026-11-26T13:15:00Z');
    const failed = { status: 'failed' as const, last_error: 'EENVELOPE-550', attempts: 1, settled_at: '2026-11-26T13:16:00.000Z' };
    await store.run((db) => db.updateTable('outbox').set(failed).where('kind', '=', 'confirmation').execute());
    const [message] = await listOutbox(lea, friday, store);
    const notice = await store.run((db) => db.selectFrom('outbox').select('id').where('kind', '=', 'staff-notice').executeTakeFirst());

    expect(await setAside(lea, notice?.id ?? '', friday, store)).toBe(false);
    expect(await setAside(lea, message?.id ?? '', friday, store)).toBe(true);
    expect(await setAside(lea, message?.id ?? '', friday, store)).toBe(false);
    expect(await retryOne(lea, message?.id ?? '', friday, store)).toBe(false);

    expect(await listOutbox(lea, friday, store)).toEqual([]);
    expect((await store.run(outboxState)).failed).toBe(0);
    expect((await logLines(store)).map(({ action, subject }) => [action, subject])).toContainEqual(['outbox.set-aside', reference]);
  });
});
