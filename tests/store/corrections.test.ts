import { describe, expect, it } from 'vitest';
import { markOpened } from '#lib/intake/opened-store.ts';
import { findRequest, listRequests } from '#lib/intake/store.ts';
import { findKept, submitRequest } from '#lib/intake/submit.ts';
import { captureLog } from '#tests/support/log.ts';
import { byEmail, byPhone, engines, keep, keys, newStore, submissionOf } from '#tests/support/store.ts';

captureLog();
const noon = new Date('2026-11-24T17:00:00Z');
const minute = (after: number) => new Date(noon.getTime() + after * 60_000);
const called = { ...byPhone, details: { ...byPhone.details, phone: '+16135550142', contact: 'phone' as const, message: 'no' as const } };

describe.each(engines)('a request sent again on %s', (engine) => {
  it('with a corrected answer, as after a lost receipt, is corrected: staff read what the visitor saw last', async () => {
    const store = await newStore(engine);
    const first = await keep({ ...submissionOf(byPhone, 'draft'), shownAt: noon }, noon, store);

    const second = await keep({ ...submissionOf(called, 'draft'), shownAt: minute(2) }, minute(3), store);

    expect(second.reference).toBe(first.reference);
    const { requests: kept } = await store.run((db) => listRequests(db, keys));
    expect(kept.map(({ request }) => request.details)).toEqual([called.details]);
    const audit = await store.run((db) => db.selectFrom('audit').select(['actor', 'action']).orderBy('at').execute());
    expect(audit).toEqual([
      { actor: 'visitor', action: 'submit' },
      { actor: 'visitor', action: 'correct' },
    ]);
  });

  it('with a correction after staff have read it stays as it was, and no receipt is given', async () => {
    const store = await newStore(engine);
    const first = await keep({ ...submissionOf(byPhone, 'draft'), shownAt: noon }, noon, store);
    await store.run((db) => markOpened(db, minute(1).toISOString(), first.reference));

    expect(await submitRequest({ ...submissionOf(called, 'draft'), shownAt: minute(2) }, minute(3), store)).toEqual({
      kept: 'other-answers',
    });

    const kept = await store.run((db) => findRequest(db, keys, { reference: first.reference }));
    expect(kept?.request.details).toEqual(byPhone.details);
  });

  it('from a page older than what is kept, as in a forgotten tab, changes nothing', async () => {
    const store = await newStore(engine);
    await keep({ ...submissionOf(called, 'draft'), shownAt: minute(1) }, minute(2), store);

    expect(await submitRequest({ ...submissionOf(byPhone, 'draft'), shownAt: noon }, minute(3), store)).toEqual({ kept: 'other-answers' });
  });

  it('from the same form for another person is another request', async () => {
    const store = await newStore(engine);
    const robin = { ...byPhone, details: { ...byPhone.details, name: 'Robin Example' } };

    const first = await keep(submissionOf(byPhone, 'draft'), noon, store);
    const second = await keep(submissionOf(robin, 'draft'), minute(1), store);

    expect(second.reference).not.toBe(first.reference);
    const names = (await store.run((db) => listRequests(db, keys))).requests.map(({ request }) => request.details.name);
    expect(names.sort()).toEqual(['Robin Example', 'Sam Sample']);
  });

  it('to be called instead of written to is not written to: a confirmation that has not left is taken back', async () => {
    const store = await newStore(engine);
    await keep({ ...submissionOf(byEmail, 'draft'), shownAt: noon }, noon, store);
    const details = { ...byPhone.details, forWhom: byEmail.details.forWhom, name: byEmail.details.name };
    const instead = { ...byPhone, details, consent: { contactMe: 'yes' as const, confirm: 'no' as const } };

    await keep({ ...submissionOf(instead, 'draft'), shownAt: minute(2) }, minute(3), store);

    const messages = await store.run((db) => db.selectFrom('outbox').select('kind').execute());
    expect(messages).toEqual([{ kind: 'staff-notice' }]);
  });

  it('with another e-mail address has its confirmation written there, also where the first has left', async () => {
    const store = await newStore(engine);
    await keep({ ...submissionOf(byEmail, 'draft'), shownAt: noon }, noon, store);
    await store.run((db) =>
      db
        .updateTable('outbox')
        .set({ status: 'sent', settled_at: minute(1).toISOString() })
        .execute(),
    );
    const details = { ...byEmail.details, contact: 'email' as const, email: 'zoe.exemple@visitor.example' };

    await keep({ ...submissionOf({ ...byEmail, details }, 'draft'), shownAt: minute(2) }, minute(3), store);
    const note = { ...byEmail.wishes, note: 'Plutôt le matin.' };
    await keep({ ...submissionOf({ ...byEmail, details, wishes: note }, 'draft'), shownAt: minute(4) }, minute(5), store);

    const messages = await store.run((db) => db.selectFrom('outbox').select(['kind', 'status', 'created_at']).orderBy('kind').execute());
    expect(messages).toEqual([
      { kind: 'confirmation', status: 'waiting', created_at: minute(3).toISOString() },
      { kind: 'staff-notice', status: 'sent', created_at: noon.toISOString() },
    ]);
  });

  it('with the same answers gets its receipt without counting as an attempt', async () => {
    const store = await newStore(engine);
    const first = await keep(submissionOf(byPhone, 'draft'), noon, store);

    expect(await findKept(submissionOf(byPhone, 'draft'), store)).toEqual(first);
    expect(await findKept(submissionOf(called, 'draft'), store)).toBeUndefined();
    expect(await store.run((db) => db.selectFrom('attempts').selectAll().execute())).toEqual([]);
  });

  it.each([
    [5, (time: number) => `Zoe+${time}@visitor.example`],
    [5, (time: number) => `zoe${'.'.repeat(time % 2)}x+${time}@${time % 3 ? 'gmail.com' : 'Googlemail.com'}`],
    [8, (time: number) => `zoe.${time}@visitor.example`],
    [8, (time: number) => `+${time}@visitor.example`],
  ])('sends no more than five a day to one mailbox, however its address is varied: %i of eight', async (count, address) => {
    const store = await newStore(engine);
    for (let time = 0; time < 8; time += 1) {
      const details = { ...byEmail.details, contact: 'email' as const, email: address(time) };
      await keep(submissionOf({ ...byEmail, details }, `draft ${time}`), minute(time), store);
    }

    const messages = await store.run((db) => db.selectFrom('outbox').select('kind').execute());
    expect(messages.filter(({ kind }) => kind === 'confirmation')).toHaveLength(count);
  });

  it('sends no more than five confirmations a day to one address, and keeps every request', async () => {
    const store = await newStore(engine);
    for (let time = 0; time < 8; time += 1) await keep(submissionOf(byEmail, `draft ${time}`), minute(time), store);

    const messages = await store.run((db) => db.selectFrom('outbox').select('kind').execute());
    expect(messages.filter(({ kind }) => kind === 'confirmation')).toHaveLength(5);
    expect(messages.filter(({ kind }) => kind === 'staff-notice')).toHaveLength(8);
    expect((await store.run((db) => listRequests(db, keys))).requests).toHaveLength(8);
    const attempts = JSON.stringify(await store.run((db) => db.selectFrom('attempts').selectAll().execute()));
    expect(attempts).not.toContain('visitor.example');
  });
});
