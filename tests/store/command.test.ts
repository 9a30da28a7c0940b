import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { accountActor } from '#lib/cli/account-actor.ts';
import { actOnRequests } from '#lib/cli/requests/act.ts';
import { exitCodeOf } from '#lib/cli/run-command.ts';
import type { Store } from '#lib/db/client.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { intakeRequestSchema } from '#lib/intake/schema.ts';
import { historyOf } from '#lib/staff/inbox/history.ts';
import { openRequest } from '#lib/staff/inbox/open.ts';
import { stopContact } from '#lib/staff/inbox/rights.ts';
import { bareEnvironment } from '#tests/support/bare-environment.ts';
import { lea } from '#tests/support/inbox.ts';
import { captureLog } from '#tests/support/log.ts';
import type { StorePlace } from '#tests/support/store.ts';
import { byEmail, byPhone, engines, keep, keyText, newPlace, newStore, submissionOf } from '#tests/support/store.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

captureLog();
const received = new Date('2026-11-24T17:05:00Z');

afterEach(() => vi.useRealTimers());

/** What the command for requests says about a store, and its exit code. */
async function ask(store: Store, args: string[], locale: Locale = 'en') {
  const said: string[] = [];
  const say = (line: string) => said.push(`${line}\n`.replaceAll('\u00a0', ' '));
  const at = { store, outbox: temporaryFolder(), locale, actor: accountActor(), say };
  return { status: await exitCodeOf(() => actOnRequests(args, at), say), printed: said.join('') };
}

/** What a command of lib/cli prints as a process, and its exit code. */
function run(place: StorePlace, command: string, args: string[], lang = 'en_CA.UTF-8') {
  const { stdout, stderr, status } = spawnSync('node', [`lib/cli/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: {
      ...bareEnvironment(),
      NODE_ENV: 'production',
      LANG: lang,
      VAR_DIR: place.folder,
      DATA_KEYS: keyText.old,
      ...(place.databaseUrl && { DATABASE_URL: place.databaseUrl }),
    },
  });
  return { printed: (stdout + stderr).replaceAll('\u00a0', ' '), status };
}

/** A place with one request to be answered by telephone and one by e-mail, and the references of both. */
async function placeWithTwo(engine: (typeof engines)[number]) {
  const place = await newPlace(engine);
  const store = place.open();
  const phone = await keep({ ...submissionOf(byPhone), flags: ['too-fast'] }, received, store);
  const email = await keep(submissionOf(byEmail), received, store);
  return { place, store, phone: phone.reference, email: email.reference };
}

describe.each(engines)('the command for requests, with the store on %s', (engine) => {
  it.each([{ zone: 'Amrica/Mntreal' }, { received_at: 'gestern' }, { status: 'dne' }, { flags: 'honeypott' }, { delete_by: 'x' }])(
    'lists and shows what can be read of a request that was damaged (%o), names it, and lists the others',
    async (damage) => {
      const { store, phone, email } = await placeWithTwo(engine);
      await store.run((db) =>
        db
          .updateTable('requests')
          .set(damage as object)
          .where('reference', '=', phone)
          .execute(),
      );

      const list = await ask(store, ['list']);
      const show = await ask(store, ['show', phone]);

      expect(list).toMatchObject({ status: 0, printed: expect.stringContaining(email) });
      expect(list.printed).toMatch(new RegExp(`^${phone} .*cannot be read`, 'm'));
      expect(list.printed).toContain(`Damaged in part: ${phone}.`);
      expect(show).toMatchObject({ status: 0, printed: expect.stringContaining('cannot be read') });
      expect(show.printed).toContain('613-555-0199');
    },
  );

  it('lists what waits, without a word about the people, also as a process beside the server', async () => {
    const { place, store, phone, email } = await placeWithTwo(engine);

    const { printed, status } = run(place, 'requests', ['list']);

    expect(await ask(store, ['list'])).toEqual({ printed, status });

    expect(status).toBe(0);
    expect(printed).toMatch(new RegExp(`${phone} +2026-11-24 13:05 +Moncton +waiting +2027-02-22 +waiting +not asked for +sent very fast`));
    expect(printed).toMatch(new RegExp(`${email} +2026-11-24 12:05 +Montréal +waiting +2027-02-22 +waiting +waiting`));
    expect(printed).not.toMatch(/Sam|Zoé|5550199|visitor/);
  });

  it.each([
    ['en', ['Voice message: DO NOT LEAVE ONE', 'Name to use: Sam Sample', 'Telephone: 613-555-0199', 'fibromyalgia and something else']],
    [
      'fr-CA',
      ['Message vocal : NE PAS EN LAISSER', 'Nom à employer : Sam Sample', 'Téléphone : 613-555-0199', 'la fibromyalgie et autre chose'],
    ],
  ] as const)(
    'shows a request in words, in the language of the account (%s), with what must not be done near the top',
    async (locale, said) => {
      const { store, phone } = await placeWithTwo(engine);

      const { printed, status } = await ask(store, ['show', phone.toLowerCase().replaceAll('-', ' ')], locale);

      expect(status).toBe(0);
      for (const words of said) expect(printed).toContain(words);
      expect(printed.split('\n')[1]).toBe(said[0]);
    },
  );

  it.each([
    ['en', 'Contact: DO NOT CONTACT: the person asked not to be contacted'],
    ['fr-CA', 'Communication : NE PAS COMMUNIQUER AVEC LA PERSONNE : elle l’a demandé'],
  ] as const)(
    'says before anything else, in the language of the account (%s), that a person wants no more contact',
    async (locale, said) => {
      const { store, phone, email } = await placeWithTwo(engine);
      await stopContact(lea, phone, phone, received, store);
      const file = join(temporaryFolder(), 'requests.json');

      const { printed } = await ask(store, ['show', phone], locale);
      await ask(store, ['export', file]);

      expect(printed.split('\n')[0]).toBe(said);
      expect((await ask(store, ['list'], locale)).printed).toContain(said.slice(said.indexOf(':') + 2));
      const exported = JSON.parse(readFileSync(file, 'utf8')) as { reference: string; withdrawn_at: string | null }[];
      expect(exported.find(({ reference }) => reference === phone)?.withdrawn_at).toBe(received.toISOString());
      expect(exported.find(({ reference }) => reference === email)?.withdrawn_at).toBe(null);
    },
  );

  it('marks a request as answered, and erases one', async () => {
    const { store, phone, email } = await placeWithTwo(engine);

    expect(await ask(store, ['done', phone])).toMatchObject({ status: 0 });
    expect(await ask(store, ['erase', email])).toMatchObject({ status: 0 });

    const { printed } = await ask(store, ['list']);
    expect(printed).toMatch(new RegExp(`${phone}.* answered`));
    expect(printed).not.toContain(email);
  });

  it('closes a request as the staff area does: with a line of its history, and the first day on which it was closed', async () => {
    const { store, phone } = await placeWithTwo(engine);
    vi.useFakeTimers({ toFake: ['Date'], now: received });
    await ask(store, ['done', phone]);
    vi.setSystemTime('2026-12-04T15:00:00Z');
    await ask(store, ['done', phone]);

    const opened = await openRequest(lea, phone, new Date(), store);
    expect(opened).toMatchObject({ card: { stage: 'closed' }, kept: { status: 'done', done_at: received.toISOString() } });
    const lines = opened.found === 'request' ? historyOf(opened, 'en') : [];
    expect(lines.map(({ who, words }) => `${who} ${words}`)).toContain(`${accountActor()} Status: Closed.`);
    expect(lines.filter(({ words }) => words === 'Status: Closed.')).toHaveLength(1);
  });

  it('writes down every use, with the account, also of a request that is not there', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: received });
    const { store, phone } = await placeWithTwo(engine);
    const uses: string[][] = [
      ['list'],
      ['show', phone],
      ['show', 'AND-222-222'],
      ['done', phone],
      ['export', join(temporaryFolder(), 'requests.json')],
      ['erase', phone],
    ];

    for (const use of uses) {
      vi.advanceTimersByTime(1000); // so that the lines have an order
      await ask(store, use);
    }

    const lines = await store.run((db) =>
      db.selectFrom('audit').select(['actor', 'action', 'reference']).where('actor', '!=', 'visitor').orderBy('at').execute(),
    );
    const actor = `account ${userInfo().username}`;
    expect(lines).toEqual([
      { actor, action: 'list', reference: null },
      { actor, action: 'show', reference: phone },
      { actor, action: 'show', reference: 'AND-222-222' },
      { actor, action: 'done', reference: phone },
      { actor, action: 'export', reference: null },
      { actor, action: 'erase', reference: phone },
    ]);
  });

  it('exports every answer as it was given, to a new file its owner alone can read', async () => {
    const { store } = await placeWithTwo(engine);
    const file = join(temporaryFolder(), 'requests.json');

    expect(await ask(store, ['export', file])).toMatchObject({ status: 0 });

    expect(statSync(file).mode & 0o777).toBe(0o600);
    const exported = JSON.parse(readFileSync(file, 'utf8')) as { request: unknown }[];
    expect(exported.map(({ request }) => intakeRequestSchema.parse(request))).toEqual([byPhone, byEmail]);
    expect(await ask(store, ['export', file])).toMatchObject({ status: 1, printed: expect.stringContaining('is there already') });
  });

  it('names a damaged request by its reference, and exports the others all the same', async () => {
    const { store, phone, email } = await placeWithTwo(engine);
    await store.run((db) => db.updateTable('requests').set({ sealed: 'damaged' }).where('reference', '=', phone).execute());
    const file = join(temporaryFolder(), 'requests.json');

    const exported = await ask(store, ['export', file]);

    expect(exported).toMatchObject({ status: 1, printed: expect.stringContaining(`Damaged, and cannot be opened: ${phone}.`) });
    expect((JSON.parse(readFileSync(file, 'utf8')) as { reference: string }[]).map(({ reference }) => reference)).toEqual([email]);
    expect(await ask(store, ['show', phone])).toMatchObject({ status: 1, printed: expect.stringContaining(`opened: ${phone}.`) });
    expect(await ask(store, ['show', email])).toMatchObject({ status: 0 });
    expect(await ask(store, ['list'])).toMatchObject({ status: 0 });
  });

  it('has every message tried again', async () => {
    const { store } = await placeWithTwo(engine);
    await store.run((db) => db.updateTable('outbox').set({ status: 'failed', last_error: 'EENVELOPE-550' }).execute());

    expect(await ask(store, ['retry'])).toMatchObject({ status: 0, printed: '3 messages will be tried again now.\n' });

    const rows = await store.run((db) => db.selectFrom('outbox').select('status').execute());
    expect(rows.map(({ status }) => status)).toEqual(['waiting', 'waiting', 'waiting']);
  });
});

describe('a command that was mistyped', () => {
  it.each([
    [[], 'Write: npm run requests -- list | show REFERENCE'],
    [['show'], 'Write: npm run requests'],
    [['list', 'all'], 'Write: npm run requests'],
    [['show', 'hello'], '“hello” is not a reference such as AND-4K7-92M.'],
    [['show', 'AND-222-222'], 'There is no request AND-222-222.'],
    [['done', 'AND-222-222'], 'There is no request AND-222-222.'],
    [['erase', 'AND-222-222'], 'There is no request AND-222-222.'],
    [['export', 'public/requests.json'], 'public is served to visitors: name a file elsewhere.'],
  ])('says what is wrong with %j', async (args, sentence) => {
    const store = await newStore('sqlite');

    expect(await ask(store, args)).toMatchObject({ status: 1, printed: expect.stringContaining(sentence) });
    expect(existsSync('public/requests.json')).toBe(false);
  });
});

describe('the command for requests, as a process', () => {
  it('speaks the language of the account', async () => {
    const { place, phone } = await placeWithTwo('sqlite');

    expect(run(place, 'requests', ['show', phone], 'fr_CA.UTF-8')).toMatchObject({
      status: 0,
      printed: expect.stringContaining('Message vocal : NE PAS EN LAISSER'),
    });
  });

  it('says in one sentence what is wrong, and ends with code 1', async () => {
    const place = await newPlace('sqlite');

    expect(run(place, 'requests', ['show', 'hello'])).toEqual({ status: 1, printed: '“hello” is not a reference such as AND-4K7-92M.\n' });
  });
});

describe('the other commands', () => {
  it('back a store up, restore it elsewhere and erase what has had its day there', async () => {
    const { place, phone } = await placeWithTwo('sqlite');
    const old = await keep(submissionOf(byEmail), new Date('2026-01-05T12:00:00Z'), place.open());
    const file = join(temporaryFolder(), 'backup');
    const empty = await newPlace('sqlite');

    expect(run(place, 'backup', [file])).toMatchObject({ status: 0 });
    const copied = await place.open().run((db) => db.selectFrom('audit').select('actor').where('action', '=', 'backup').execute());
    expect(copied).toEqual([{ actor: `account ${userInfo().username}` }]);
    const restored = run(empty, 'restore', [file]);

    expect(restored).toMatchObject({ status: 0, printed: expect.stringContaining('erased now: 1') });
    const { printed } = await ask(empty.open(), ['list']);
    expect(printed).toContain(phone);
    expect(printed).not.toContain(old.reference);
  });

  it('do not make a store only to back it up', async () => {
    const place = await newPlace('sqlite');

    expect(run(place, 'backup', [join(temporaryFolder(), 'backup')])).toMatchObject({
      status: 1,
      printed: `There is no store in ${place.folder}.\n`,
    });
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it('purge on request', async () => {
    const place = await newPlace('sqlite');
    await keep(submissionOf(byEmail), new Date('2026-01-05T12:00:00Z'), place.open());

    expect(run(place, 'purge', [])).toMatchObject({ status: 0, printed: expect.stringContaining('Requests erased: 1.') });
    expect(run(place, 'purge', [])).toMatchObject({ status: 0, printed: expect.stringContaining('Requests erased: 0.') });
  });

  it('end with code 2 and one sentence when the store does not answer', async () => {
    const place: StorePlace = { ...(await newPlace('sqlite')), databaseUrl: 'postgres://andante@127.0.0.1:1/andante' };

    expect(run(place, 'requests', ['list'])).toEqual({ status: 2, printed: 'The store of requests is not available. (ECONNREFUSED)\n' });
  });
});
