import { describe, expect, it } from 'vitest';
import { lookAtStatus } from '#lib/intake/status.ts';
import { recordCall } from '#lib/staff/inbox/change.ts';
import { openRequest } from '#lib/staff/inbox/open.ts';
import { stopContact } from '#lib/staff/inbox/rights.ts';
import { lea } from '#tests/support/inbox.ts';
import { captureLog } from '#tests/support/log.ts';
import { byPhone, engines, keep, newStore, submissionOf } from '#tests/support/store.ts';

captureLog();
const friday = new Date('2026-11-27T15:00:00Z');

describe.each(engines)('how a request stands, on %s,', (engine) => {
  it('is told with its reference and its code: received, in progress, answered on a day', async () => {
    const store = await newStore(engine);
    const { reference, code = '' } = await keep(submissionOf(byPhone), new Date('2026-11-25T13:15:00Z'), store);
    const look = () => lookAtStatus({ reference: reference.toLowerCase(), code: ` ${code} ` }, '198.51.100.7', friday, store);

    expect(await look()).toEqual({ state: 'received' });
    await openRequest(lea, reference, friday, store);
    expect(await look()).toEqual({ state: 'progress' });
    await recordCall(lea, reference, 'spoke', friday, store);
    expect(await look()).toEqual({ state: 'answered', on: '2026-11-27' });
  });

  it('is the same answer for a wrong code, an unknown reference, nonsense, and a request whose person wants no more contact', async () => {
    const store = await newStore(engine);
    const { reference, code = '' } = await keep(submissionOf(byPhone), new Date('2026-11-25T13:15:00Z'), store);
    const wrong = code === '0000' ? '0001' : '0000';
    const look = (typed: { reference: string; code: string }) => lookAtStatus(typed, '198.51.100.7', friday, store);

    expect(await look({ reference, code: wrong })).toEqual({ state: 'unknown' });
    expect(await look({ reference, code: '' })).toEqual({ state: 'unknown' });
    expect(await look({ reference: 'AND-222-222', code })).toEqual({ state: 'unknown' });
    expect(await look({ reference: "' or 1=1 --", code })).toEqual({ state: 'unknown' });
    await stopContact(lea, reference, reference, friday, store);
    expect(await look({ reference, code })).toEqual({ state: 'unknown' });
  });

  it('is not told to whoever tries codes, from one address or from many, and whether there is such a request or not', async () => {
    const store = await newStore(engine);
    const { reference, code = '' } = await keep(submissionOf(byPhone), new Date('2026-11-25T13:15:00Z'), store);

    for (const tried of [reference, 'AND-222-222']) {
      for (let one = 0; one < 20; one += 1)
        await lookAtStatus({ reference: tried, code: 'x' }, `198.51.${tried.length}.${one}`, friday, store);
      expect(await lookAtStatus({ reference: tried, code }, '203.0.113.1', friday, store)).toEqual({ state: 'busy' });
    }
    expect(await lookAtStatus({ reference, code }, '203.0.113.1', new Date('2026-11-27T16:00:00Z'), store)).toEqual({ state: 'received' });
  });

  it('is told to everyone still after a stranger typed what is no reference, or asked too often, from one address', async () => {
    const store = await newStore(engine);
    const { reference, code = '' } = await keep(submissionOf(byPhone), new Date('2026-11-25T13:15:00Z'), store);
    for (let one = 0; one < 25; one += 1) await lookAtStatus({ reference: 'AND-OOO-000', code }, `198.51.100.${one}`, friday, store);
    expect(await lookAtStatus({ reference: 'AND-4K7', code }, '203.0.113.2', friday, store)).toEqual({ state: 'unknown' });

    for (let one = 0; one < 19; one += 1) await lookAtStatus({ reference: 'AND-222-222', code }, '198.51.100.7', friday, store);
    for (let one = 0; one < 25; one += 1) await lookAtStatus({ reference, code: 'x' }, '198.51.100.7', friday, store);
    expect(await lookAtStatus({ reference, code }, '203.0.113.1', friday, store)).toEqual({ state: 'received' });
  });
});
