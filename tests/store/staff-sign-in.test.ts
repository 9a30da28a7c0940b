import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseKeys } from '#lib/security/keys.ts';
import { keptCodes } from '#lib/staff/account.ts';
import { verifyAudit } from '#lib/staff/audit.ts';
import { sessionSeconds } from '#lib/staff/auth.ts';
import { findStaff } from '#lib/staff/find-staff.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { askForPasskey, tryPasskey } from '#lib/staff/passkeys.ts';
import { tryCode, tryPassword } from '#lib/staff/sign-in.ts';
import { tidyStaff } from '#lib/staff/store.ts';
import { codeAt, halfway, hire, newBrowser, password } from '#tests/support/staff.ts';
import { engines, keys, keyText, newPlace, newStore } from '#tests/support/store.ts';

const now = new Date('2026-11-27T15:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const address = '198.51.100.7';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => vi.useRealTimers());

describe.each(engines)('signing in, on %s', (engine) => {
  it('takes an invitation, a password of one’s own and a linked app, and then says who is asking', async () => {
    const store = await newStore(engine);

    const { browser, id } = await hire(store, 'nadia@clinic.example', 'intake');

    expect(await findStaff(browser.headers, [], now, store)).toMatchObject({
      staff: { id, name: 'nadia', email: 'nadia@clinic.example', role: 'intake' },
    });
    expect(await store.run((db) => verifyAudit(db, keys))).toMatchObject({ intact: true, lines: 3 });
  });

  it('asks for a second step, and refuses the first alone', async () => {
    const store = await newStore(engine);
    const { secret } = await hire(store, 'nadia@clinic.example', 'intake');

    const browser = await halfway(store, 'nadia@clinic.example');
    expect(await findStaff(browser.headers, [], now, store)).toEqual({ refusal: 'stranger' });

    const step = browser.take(await tryCode('app', codeAt(secret, later(30)), { headers: browser.headers, address, now, store }));
    expect(step).toMatchObject({ to: 'in' });
    expect(await findStaff(browser.headers, [], now, store)).toMatchObject({ staff: { name: 'nadia' } });
  });

  it.each(['staff-second-step', 'staff-session', 'staff-passkey', 'staff-known', 'staff-flash'])(
    'takes a cookie %s that no browser was given for none at all',
    async (name) => {
      const store = await newStore(engine);
      for (const value of ['%', '%E0%A4%A', '.', '%2e%', '%00', '']) {
        const headers = new Headers({ 'sec-fetch-site': 'same-origin', cookie: `${name}=${value}` });

        expect(await tryCode('app', '123456', { headers, address, now, store })).toEqual({ problem: 'again' });
        expect(await tryPasskey('{"id":"x"}', { headers, address, now, store })).toEqual({ problem: 'wrong' });
        expect(await tryPassword('nadia@clinic.example', password, { headers, address, now, store })).toEqual({ problem: 'wrong' });
        expect(await findStaff(headers, [], now, store)).toEqual({ refusal: name === 'staff-session' ? 'expired' : 'stranger' });
        expect(readFlash(headers, 'sign-in', now, keys)).toEqual({ page: 'sign-in' });
      }
    },
  );

  it('keeps no more questions for a passkey than an address has guesses', async () => {
    const store = await newStore(engine);
    const ask = (from: string) => askForPasskey({ headers: newBrowser().headers, address: from, now, store });
    const answers = [];
    for (let time = 0; time < 70; time += 1) answers.push(await ask(address));

    expect(answers.filter((answer) => 'problem' in answer)).toHaveLength(10);
    expect(await store.run((db) => db.selectFrom('staff_verifications').select('id').execute())).toHaveLength(60);
    expect(await ask('198.51.100.8')).toHaveProperty('json');
    await hire(store, 'nadia@clinic.example', 'intake');
    expect(await tryPassword('nadia@clinic.example', password, { headers: newBrowser().headers, address, now, store })).toMatchObject({
      to: 'code',
    });
  });

  it('takes a code once, also from somebody who looked over a shoulder', async () => {
    const store = await newStore(engine);
    const { secret } = await hire(store, 'nadia@clinic.example', 'intake');
    const code = codeAt(secret, later(30));
    const hers = await halfway(store, 'nadia@clinic.example');
    await tryCode('app', code, { headers: hers.headers, address, now, store });

    const theirs = await halfway(store, 'nadia@clinic.example');

    expect(await tryCode('app', code, { headers: theirs.headers, address, now, store })).toEqual({ problem: 'wrong' });
  });

  it('lets nobody in who has no second factor, although the password is right', async () => {
    const store = await newStore(engine);
    const { id } = await hire(store, 'nadia@clinic.example', 'intake');
    await store.run((db) => db.updateTable('staff_users').set({ twoFactorEnabled: 0 }).where('id', '=', id).execute());
    const browser = newBrowser();

    const step = browser.take(await tryPassword('nadia@clinic.example', password, { headers: browser.headers, address, now, store }));

    expect(step).toMatchObject({ to: 'enrol' });
    expect(await findStaff(browser.headers, [], now, store)).toEqual({ refusal: 'no-factor' });
  });

  it('ends after eight hours of work, and after thirty minutes of nothing', async () => {
    const store = await newStore(engine);
    const { browser } = await hire(store, 'nadia@clinic.example', 'intake');

    expect(sessionSeconds).toBe(28_800);
    for (let minutes = 20; minutes < 480; minutes += 20) {
      vi.setSystemTime(later(minutes * 60));
      expect(await findStaff(browser.headers, [], later(minutes * 60), store)).toMatchObject({ staff: { name: 'nadia' } });
    }
    vi.setSystemTime(later(480 * 60));
    expect(await findStaff(browser.headers, [], later(480 * 60), store)).toEqual({ refusal: 'expired' });

    const other = await hire(store, 'sam@clinic.example', 'editor', later(480 * 60));
    vi.setSystemTime(later(511 * 60));
    expect(await findStaff(other.browser.headers, [], later(511 * 60), store)).toEqual({ refusal: 'expired' });
  });

  it('ends after thirty minutes also where an open editor, at which nobody is, goes on saying that it is open', async () => {
    const store = await newStore(engine);
    const { browser } = await hire(store, 'eda@clinic.example', 'editor');
    const askedAt = (minutes: number, path: string) => {
      vi.setSystemTime(later(minutes * 60));
      const headers = new Headers([...browser.headers, ['x-staff-path', path]]);
      return findStaff(headers, [], later(minutes * 60), store);
    };
    await askedAt(0, '/fr/staff/content/articles/sleep');
    for (const minutes of [10, 20, 29])
      expect(await askedAt(minutes, '/fr/staff/content/presence')).toMatchObject({ staff: { name: 'eda' } });
    expect(await askedAt(31, '/fr/staff/content/presence')).toEqual({ refusal: 'expired' });
    expect(await askedAt(31, '/fr/staff/content/save')).toEqual({ refusal: 'expired' });
  });

  it('says the same to an address that nobody has as to a wrong password, and counts both', async () => {
    const store = await newStore(engine);
    await hire(store, 'nadia@clinic.example', 'intake');
    const answers = async (email: string) => {
      const all = [];
      for (let guess = 0; guess < 11; guess += 1) {
        all.push(
          await tryPassword(email, 'a wrong password', { headers: newBrowser().headers, address: `203.0.113.${guess}`, now, store }),
        );
      }
      return all;
    };

    const [known, unknown] = [await answers('nadia@clinic.example'), await answers('nobody@clinic.example')];

    expect(known).toEqual(unknown);
    expect(known[9]).toEqual({ problem: 'wrong' });
    expect(known[10]).toMatchObject({ problem: 'slow' });
  });

  it('slows a guesser down who writes another address into each request', async () => {
    const store = await newStore(engine);
    await hire(store, 'nadia@clinic.example', 'intake');
    const guess = (place: number) =>
      tryPassword('nadia@clinic.example', 'a wrong password', {
        headers: newBrowser({ 'x-forwarded-for': `203.0.113.${place}` }).headers,
        address: `203.0.113.${place}`,
        now,
        store,
      });
    for (let place = 0; place < 10; place += 1) await guess(place);

    expect(await guess(99)).toMatchObject({ problem: 'slow' });
    expect(await tryPassword('nadia@clinic.example', password, { headers: newBrowser().headers, address, now, store })).toMatchObject({
      problem: 'slow',
    });
  });

  it('is not kept from somebody by strangers who guess, in a browser where they have signed in before', async () => {
    const store = await newStore(engine);
    const { browser } = await hire(store, 'nadia@clinic.example', 'intake');
    const { browser: other } = await hire(store, 'sam@clinic.example', 'intake');
    const as = (email: string, typed: string, headers: Headers, from = address, at = now) =>
      tryPassword(email, typed, { headers, address: from, now: at, store });
    for (let place = 0; place < 11; place += 1)
      await as('nadia@clinic.example', 'a wrong password', newBrowser().headers, `203.0.113.${place}`);

    expect(await as('nadia@clinic.example', password, newBrowser().headers)).toMatchObject({ problem: 'slow' });
    expect(await as('nadia@clinic.example', password, other.headers)).toMatchObject({ problem: 'slow' });
    expect(await as('Nadia@clinic.example', password, browser.headers)).toMatchObject({ to: 'code' });
  });

  it('is slow to guess in such a browser too, and it is known for ninety days', async () => {
    const store = await newStore(engine);
    const { browser } = await hire(store, 'nadia@clinic.example', 'intake');
    const inDays = (days: number) => later(days * 24 * 60 * 60);
    const stranger = async (at: Date) => {
      for (let place = 0; place < 11; place += 1)
        await tryPassword('nadia@clinic.example', 'wrong', {
          headers: newBrowser().headers,
          address: `203.0.113.${place}`,
          now: at,
          store,
        });
    };
    const hers = (typed: string, at: Date) =>
      tryPassword('nadia@clinic.example', typed, { headers: browser.headers, address, now: at, store });
    for (let guess = 0; guess < 10; guess += 1) expect(await hers('a wrong password', now)).toEqual({ problem: 'wrong' });
    expect(await hers(password, now)).toMatchObject({ problem: 'slow' });

    await stranger(inDays(89));
    expect(await hers(password, inDays(89))).toMatchObject({ to: 'code' });
    await stranger(inDays(90));
    expect(await hers(password, inDays(90))).toMatchObject({ problem: 'slow' });
  });

  it('counts wrong codes for the person, however often the password is given in between', async () => {
    const store = await newStore(engine);
    const { secret } = await hire(store, 'nadia@clinic.example', 'intake');
    for (let guess = 0; guess < 5; guess += 1) {
      const browser = await halfway(store, 'nadia@clinic.example');
      expect(await tryCode('app', `00000${guess}`, { headers: browser.headers, address, now, store })).toEqual({ problem: 'wrong' });
    }

    const browser = await halfway(store, 'nadia@clinic.example');

    expect(await tryCode('app', codeAt(secret, later(30)), { headers: browser.headers, address, now, store })).toMatchObject({
      problem: 'slow',
    });
  });

  it('takes each code on paper once, however it is typed', async () => {
    const store = await newStore(engine);
    const { id } = await hire(store, 'nadia@clinic.example', 'intake');
    const [code = ''] = await keptCodes(id, store);
    const answers = [];
    for (const typed of [code.toLowerCase(), code]) {
      const browser = await halfway(store, 'nadia@clinic.example');
      answers.push(await tryCode('backup-code', typed, { headers: browser.headers, address, now, store }));
    }

    expect(answers).toEqual([expect.objectContaining({ to: 'in' }), { problem: 'wrong' }]);
    expect(await keptCodes(id, store)).toHaveLength(7);
  });

  it('asks for the password again when the second step comes without the first', async () => {
    const store = await newStore(engine);

    expect(await tryCode('app', '123456', { headers: newBrowser().headers, address, now, store })).toEqual({ problem: 'again' });
  });

  it('keeps every app linked when a new data key comes first', async () => {
    const place = await newPlace(engine);
    const { secret } = await hire(place.open(), 'nadia@clinic.example', 'intake');
    const store = place.open(parseKeys(`${keyText.new},${keyText.old}`, 'the test'));

    const browser = await halfway(store, 'nadia@clinic.example');

    expect(await tryCode('app', codeAt(secret, later(30)), { headers: browser.headers, address, now, store })).toMatchObject({ to: 'in' });
  });

  it('forgets what is over', async () => {
    const store = await newStore(engine);
    await hire(store, 'nadia@clinic.example', 'intake');
    await halfway(store, 'nadia@clinic.example');

    await store.run((db) => tidyStaff(db, later(9 * 60 * 60)));

    const count = (table: 'staff_sessions' | 'staff_verifications') =>
      store.run(async (db) => (await db.selectFrom(table).select('id').execute()).length);
    expect([await count('staff_sessions'), await count('staff_verifications')]).toEqual([0, 0]);
  });

  it('refuses a request that another site began, a person with another role, and one who left', async () => {
    const store = await newStore(engine);
    const { browser, id } = await hire(store, 'nadia@clinic.example', 'intake');
    const foreign = new Headers(browser.headers);
    foreign.set('sec-fetch-site', 'cross-site');

    expect(await findStaff(foreign, [], now, store)).toEqual({ refusal: 'foreign' });
    expect(await findStaff(browser.headers, ['admin'], now, store)).toEqual({ refusal: 'role' });
    await store.run((db) => db.updateTable('staff_users').set({ leftAt: now.toISOString() }).where('id', '=', id).execute());
    expect(await findStaff(browser.headers, [], now, store)).toEqual({ refusal: 'stranger' });
  });
});
