import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '#lib/db/client.ts';
import { keptCodes } from '#lib/staff/account.ts';
import { findStaff } from '#lib/staff/find-staff.ts';
import { exportRequest, exportSelection } from '#lib/staff/inbox/exports/make.ts';
import { handOut } from '#lib/staff/inbox/hand-out.ts';
import { proveAgain } from '#lib/staff/prove-again.ts';
import { asked, logLines, received } from '#tests/support/inbox.ts';
import { captureLog } from '#tests/support/log.ts';
import type { Browser } from '#tests/support/staff.ts';
import { codeAt, hire } from '#tests/support/staff.ts';
import { byPhone, engines, newStore } from '#tests/support/store.ts';

captureLog();
const now = new Date('2026-11-27T15:00:00Z');
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const in11 = at(11);

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => vi.useRealTimers());

/** Somebody who works here, as a page sees them at that time. */
async function asking(store: Store, { headers }: Browser, when: Date) {
  const found = await findStaff(headers, ['intake'], when, store);
  if ('refusal' in found) throw new Error(found.refusal);
  return found;
}

/** Someone hired at noon, a request, and its three kinds of export made eleven minutes later. */
async function elevenMinutesLater(store: Store) {
  const { browser, secret, id } = await hire(store, 'nadia@clinic.example', 'intake', now);
  const reference = await received(store, byPhone, '2026-11-25T13:15:00Z');
  const who = { id, name: 'nadia' };
  const selection = { ...asked(), purpose: 'continuity' as const, locale: 'en' as const };
  const made = {
    csv: await exportSelection(who, { ...selection, as: 'csv' }, in11, store),
    json: await exportSelection(who, { ...selection, as: 'json' }, in11, store),
    fhir: await exportRequest(who, reference, 'patient-file', 'en', in11, store),
  };
  const files = Object.values(made).map((one) => (one.did === 'made' ? one.id : ''));
  return { browser, secret, id, files, headers: browser.headers };
}

describe.each(engines)('a file for download on %s', (engine) => {
  it('is handed out within ten minutes of a code', async () => {
    const store = await newStore(engine);
    const { browser, id } = await hire(store, 'nadia@clinic.example', 'intake', now);
    await received(store, byPhone, '2026-11-25T13:15:00Z');
    const selection = { ...asked(), as: 'csv', purpose: 'audit', locale: 'en' } as const;
    const made = await exportSelection({ id, name: 'nadia' }, selection, at(9), store);

    const answer = await handOut(await asking(store, browser, at(9)), made.did === 'made' ? made.id : '', at(9), store);

    expect(answer?.headers.get('content-disposition')).toBe('attachment; filename="andante-requests.csv"');
    expect(await answer?.text()).toContain('Sam Sample');
  });

  it('waits for a code where the last one is older, whichever kind of file it is', async () => {
    const store = await newStore(engine);
    const { browser, secret, files, headers } = await elevenMinutesLater(store);
    const before = await asking(store, browser, in11);
    for (const file of files) expect(await handOut(before, file, in11, store)).toBeUndefined();

    expect(await proveAgain(before.session, codeAt(secret, now), { headers, now: in11, store })).toEqual({ problem: 'wrong' });
    vi.setSystemTime(in11);
    expect(await proveAgain(before.session, codeAt(secret, in11), { headers, now: in11, store })).toBe('proved');

    const after = await asking(store, browser, in11);
    const types = [];
    for (const file of files) types.push((await handOut(after, file, in11, store))?.headers.get('content-type'));
    expect(types).toEqual(['text/csv; charset=utf-8', 'application/json; charset=utf-8', 'application/fhir+json']);
  });

  it('waits for a code in a sign-in from before this was asked, and where the clock was set back', async () => {
    const store = await newStore(engine);
    const { browser, files } = await elevenMinutesLater(store);
    for (const provedAt of [null, at(300).toISOString()]) {
      await store.run((db) => db.updateTable('staff_sessions').set({ provedAt }).execute());
      for (const file of files) expect(await handOut(await asking(store, browser, in11), file, in11, store)).toBeUndefined();
    }
  });

  it('takes a code kept on paper as well; who gave which, and who failed, stands in the log', async () => {
    const store = await newStore(engine);
    const { browser, id, headers } = await elevenMinutesLater(store);
    const { session } = await asking(store, browser, in11);
    const [code = ''] = await keptCodes(id, store);

    await proveAgain(session, 'AAAA-BBBB', { headers, now: in11, store });
    expect(await proveAgain(session, code.toLowerCase(), { headers, now: in11, store })).toBe('proved');
    expect(await proveAgain(session, code, { headers, now: in11, store })).toEqual({ problem: 'wrong' });

    const lines = await logLines(store);
    expect(lines.filter(({ action }) => action.startsWith('confirm'))).toEqual([
      { who: id, action: 'confirm-failed', subject: '', detail: 'backup-code' },
      { who: id, action: 'confirm', subject: '', detail: 'backup-code' },
      { who: id, action: 'confirm-failed', subject: '', detail: 'backup-code' },
    ]);
  });

  it('is guarded against guessing: after five wrong codes the right one waits too', async () => {
    const store = await newStore(engine);
    const { browser, secret, files, headers } = await elevenMinutesLater(store);
    const { session } = await asking(store, browser, in11);
    vi.setSystemTime(in11);
    for (const wrong of ['000001', '000002', '000003', '000004', '000005']) {
      await proveAgain(session, wrong, { headers, now: in11, store });
    }

    expect(await proveAgain(session, codeAt(secret, in11), { headers, now: in11, store })).toEqual({ problem: 'slow', minutes: 4 });
    expect(await handOut(await asking(store, browser, in11), files[0] ?? '', in11, store)).toBeUndefined();
  });
});
