import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '#lib/db/client.ts';
import { checkHealth } from '#lib/health.ts';
import { composeLetter } from '#lib/intake/letters.ts';
import { deliverDue } from '#lib/mail/deliver.ts';
import { claimDue, outboxState, retryMessages } from '#lib/mail/store.ts';
import type { Transport } from '#lib/mail/transport.ts';
import { fileTransport, smtpTransport } from '#lib/mail/transport.ts';
import { parseKeys } from '#lib/security/keys.ts';
import { captureLog } from '#tests/support/log.ts';
import type { MailServer } from '#tests/support/mail-server.ts';
import { startMailServer } from '#tests/support/mail-server.ts';
import { byEmail, byPhone, engines, keep, keyText, newPlace, newStore, submissionOf } from '#tests/support/store.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const log = captureLog();
const from = 'Andante <requests@andante.example>';
const start = Date.parse('2026-11-24T17:05:00Z');
const atMinute = (minutes: number) => () => new Date(start + minutes * 60_000);

const servers: MailServer[] = [];
const transports: Transport[] = [];
afterEach(async () => {
  for (const transport of transports.splice(0)) transport.close();
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

async function mailServer(...refuse: Parameters<typeof startMailServer>): Promise<MailServer> {
  const server = await startMailServer(...refuse);
  servers.push(server);
  return server;
}

function smtp(url: string): Transport {
  const transport = smtpTransport(url, from);
  transports.push(transport);
  return transport;
}

async function storeWith(
  engine: (typeof engines)[number],
  ...requests: (typeof byEmail)[]
): Promise<{ store: Store; references: string[] }> {
  const store = await newStore(engine);
  const references: string[] = [];
  for (const request of requests) references.push((await keep(submissionOf(request), atMinute(0)(), store)).reference);
  return { store, references };
}

describe.each(engines)('the outbox on %s', (engine) => {
  it('tells staff, in both languages, that a request is waiting, and nothing about the person', async () => {
    const { store, references } = await storeWith(engine, byPhone);
    const server = await mailServer();

    await deliverDue(store, smtp(server.url), composeLetter, { clock: atMinute(0) });

    const [notice] = server.received;
    expect(server.received).toHaveLength(1);
    expect(notice?.recipients).toEqual(['requests@andante.example']);
    expect(notice?.subject).toBe(`Une demande attend une réponse / A request is waiting (${references[0]})`);
    expect(notice?.text).toContain(`La demande ${references[0]} attend une réponse.`);
    expect(notice?.text).toContain(`npm run requests -- show ${references[0]}`);
    expect(notice?.html).toMatch(/<div lang="fr-CA">.*<div lang="en">/s);
    for (const word of ['Sam', 'Sample', '613', 'Moncton', 'fibromyalgia', 'morning']) {
      expect(`${notice?.subject}${notice?.text}${notice?.html}`).not.toContain(word);
    }
  });

  it.each([
    [
      'fr-CA' as const,
      'Nous avons reçu votre demande',
      ['mardi 24 novembre 2026 à 12 h 05', 'd’ici 2 jours ouvrables', '514-555-0118', 'lundi 22 février 2027', 'Clinique fictive'],
    ],
    [
      'en' as const,
      'We have your request',
      ['Tuesday 24 November 2026 at 12:05', 'within 2 business days', '514-555-0118', 'Monday 22 February 2027', 'Fictional clinic'],
    ],
  ])('confirms to a visitor who asked for it, in %s', async (locale, subject, said) => {
    const store = await newStore(engine);
    const { reference } = await keep({ ...submissionOf(byEmail), locale }, atMinute(0)(), store);
    const server = await mailServer();

    await deliverDue(store, smtp(server.url), composeLetter, { clock: atMinute(0) });

    const mail = server.received.find(({ recipients }) => recipients.includes('zoe@visitor.example'));
    expect(mail?.from).toEqual({ name: 'Andante', address: 'requests@andante.example' });
    expect(mail?.subject).toBe(`${subject} (${reference})`);
    expect(mail?.html).toContain(`<html lang="${locale}">`);
    expect(mail?.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
    expect(mail?.headers).toContainEqual(expect.objectContaining({ key: 'content-language', value: locale }));
    for (const words of [...said, reference]) {
      expect(mail?.text?.replaceAll('\u00a0', ' ')).toContain(words);
      expect(mail?.html?.replaceAll('\u00a0', ' ')).toContain(words);
    }
    // The line Québec asks for comes first in French.
    const lines = [...(mail?.text ?? '').matchAll(/^- (\S+)/gm)].map(([, first]) => first?.replaceAll('\u00a0', ' '));
    expect(lines[0]).toMatch(locale === 'fr-CA' ? /^1/ : /^9-8-8/);
  });

  it('says in a confirmation nothing the visitor wrote, and fetches nothing from anywhere', async () => {
    const { store } = await storeWith(engine, byEmail);
    const server = await mailServer();

    await deliverDue(store, smtp(server.url), composeLetter, { clock: atMinute(0) });

    const mail = server.received.find(({ recipients }) => recipients.includes('zoe@visitor.example'));
    for (const word of ['Zoé', 'Exemple', 'dors', 'sommeil', 'douleur', 'Montréal', 'matin']) {
      expect(`${mail?.subject}${mail?.text}${mail?.html}`).not.toContain(word);
    }
    expect(mail?.html).not.toMatch(/<img|<link|<script|src=|url\(|https?:/);
  });

  it('sends every message once, although four workers look for work at the same moment', async () => {
    const place = await newPlace(engine);
    const store = place.open();
    for (let count = 0; count < 12; count += 1) {
      const details = { ...byEmail.details, email: `zoe${count}@visitor.example` };
      await keep(submissionOf({ ...byEmail, details } as typeof byEmail), atMinute(0)(), store);
    }
    const server = await mailServer();
    const stores = engine === 'postgres' ? [store, place.open(), place.open(), place.open()] : [store, store, store, store];

    await Promise.all(stores.map((one) => deliverDue(one, smtp(server.url), composeLetter, { clock: atMinute(0) })));

    expect(server.received).toHaveLength(24);
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(24);
  });

  it('tries a message again that was refused for now, later and later, with the same Message-ID', async () => {
    const { store } = await storeWith(engine, byPhone);
    const server = await mailServer((count) => (count < 2 ? { code: 451 } : undefined));
    const transport = smtp(server.url);
    const options = (minutes: number) => ({ clock: atMinute(minutes), random: () => 0 });

    expect(await deliverDue(store, transport, composeLetter, options(0))).toEqual({ sent: 0, deferred: 1, failed: 0 });
    expect(await deliverDue(store, transport, composeLetter, options(0.2))).toEqual({ sent: 0, deferred: 0, failed: 0 });
    expect(await deliverDue(store, transport, composeLetter, options(0.25))).toEqual({ sent: 0, deferred: 1, failed: 0 });
    expect(await deliverDue(store, transport, composeLetter, options(0.5))).toEqual({ sent: 0, deferred: 0, failed: 0 });
    expect(await deliverDue(store, transport, composeLetter, options(0.75))).toEqual({ sent: 1, deferred: 0, failed: 0 });

    const [row] = await store.run((db) => db.selectFrom('outbox').selectAll().execute());
    expect(row).toMatchObject({ attempts: 3, status: 'sent', last_error: null });
    expect(server.received.map(({ messageId }) => messageId)).toEqual([row?.message_id]);
    expect(log.map(({ event }) => event)).toEqual(['request-kept', 'message-waiting', 'message-waiting', 'message-sent']);
  });

  it.each(['recipient', 'message'] as const)(
    'gives a confirmation up at once when the %s is refused for good, and says so to staff',
    async (at) => {
      const { store } = await storeWith(engine, byEmail);
      await store.run((db) => db.deleteFrom('outbox').where('kind', '=', 'staff-notice').execute());
      const server = await mailServer(() => ({ code: 550, at }));
      const transport = smtp(server.url);

      expect(await deliverDue(store, transport, composeLetter, { clock: atMinute(0) })).toEqual({ sent: 0, deferred: 0, failed: 1 });
      expect(await deliverDue(store, transport, composeLetter, { clock: atMinute(60 * 24) })).toEqual({ sent: 0, deferred: 0, failed: 0 });

      expect(await store.run(outboxState)).toMatchObject({ waiting: 0, failed: 1 });
      const [row] = await store.run((db) => db.selectFrom('outbox').selectAll().execute());
      expect(row?.last_error).toMatch(/^E(?:ENVELOPE|MESSAGE)-550$/);
    },
  );

  it.each([
    [554, 'recipient', 'Relay access denied', 'EENVELOPE'],
    [550, 'recipient', '5.7.23 SPF validation failed', 'EENVELOPE'],
    [530, 'recipient', 'Authentication required', 'EENVELOPE'],
    [503, 'recipient', 'Bad sequence of commands', 'EENVELOPE'],
    [550, 'message', '5.7.1 Blocked by policy', 'EMESSAGE'],
  ] as const)(
    'tries a confirmation again that our own server may not send (%s %s %s), and health says so',
    async (code, at, words, kind) => {
      const { store, references } = await storeWith(engine, byEmail);
      await store.run((db) => db.deleteFrom('outbox').where('kind', '=', 'staff-notice').execute());
      const server = await mailServer((count) => (count < 2 ? { code, at, words } : undefined));
      const transport = smtp(server.url);
      const refused = { status: 'mail-refused', outbox: { refused: [{ reference: references[0], code: `${kind}-${code}-ours` }] } };

      expect(await deliverDue(store, transport, composeLetter, { clock: atMinute(0) })).toEqual({ sent: 0, deferred: 1, failed: 0 });
      expect(await checkHealth(atMinute(0)(), store)).toMatchObject(refused);
      // Given up after five days, it is still for somebody to see to.
      expect(await deliverDue(store, transport, composeLetter, { clock: atMinute(6 * 24 * 60) })).toEqual({
        sent: 0,
        deferred: 0,
        failed: 1,
      });
      expect(await checkHealth(atMinute(6 * 24 * 60)(), store)).toMatchObject(refused);

      await store.run((db) => retryMessages(db, atMinute(0)().toISOString()));
      expect(await deliverDue(store, transport, composeLetter, { clock: atMinute(0) })).toEqual({ sent: 1, deferred: 0, failed: 0 });
      expect(await checkHealth(atMinute(1)(), store)).toMatchObject({ status: 'ok', outbox: { refused: [] } });
    },
  );

  it.each([
    [550, 'recipient'],
    [552, 'recipient'],
    [554, 'message'],
    [550, 'message'],
  ] as const)('tries a notice to staff again that was refused with %s (%s), and health says which until it left', async (code, at) => {
    const { store, references } = await storeWith(engine, byPhone);
    const server = await mailServer((count) => (count === 0 ? { code, at } : undefined));
    const transport = smtp(server.url);

    expect(await deliverDue(store, transport, composeLetter, { clock: atMinute(0) })).toEqual({ sent: 0, deferred: 1, failed: 0 });
    const reason = `${at === 'recipient' ? 'EENVELOPE' : 'EMESSAGE'}-${code}${code === 554 ? '-ours' : ''}`;
    expect(await checkHealth(atMinute(0)(), store)).toMatchObject({
      status: 'notices-refused',
      outbox: { refused: [{ reference: references[0], code: reason }] },
    });

    expect(await deliverDue(store, transport, composeLetter, { clock: atMinute(1) })).toEqual({ sent: 1, deferred: 0, failed: 0 });
    expect(await checkHealth(atMinute(1)(), store)).toMatchObject({ status: 'ok', outbox: { refused: [] } });
  });

  it('tries every message again at once when staff ask for it, also one that was given up', async () => {
    const { store } = await storeWith(engine, byEmail);
    const server = await mailServer((count) => (count < 2 ? { code: 550, at: 'recipient' } : undefined));
    const transport = smtp(server.url);
    expect(await deliverDue(store, transport, composeLetter, { clock: atMinute(0) })).toEqual({ sent: 0, deferred: 1, failed: 1 });

    expect(await store.run((db) => retryMessages(db, atMinute(0)().toISOString()))).toBe(2);

    expect(await deliverDue(store, transport, composeLetter, { clock: atMinute(0) })).toEqual({ sent: 2, deferred: 0, failed: 0 });
  });

  it('gives a mail server that drips no more than its time, and sends the message when it comes back', async () => {
    const { store } = await storeWith(engine, byPhone);
    const connected = new Set<Socket>();
    const dripping = createServer((socket) => {
      connected.add(socket);
      socket.once('close', () => connected.delete(socket));
      const drip = setInterval(() => socket.write('250-wait\r\n'), 20);
      socket.write('220 ready\r\n');
      socket.on('error', () => undefined).on('close', () => clearInterval(drip));
    });
    await new Promise<void>((done) => dripping.listen(0, '127.0.0.1', done));
    const { port } = dripping.address() as AddressInfo;
    const slow = smtpTransport(`smtp://127.0.0.1:${port}`, from, 300);

    expect(await deliverDue(store, slow, composeLetter, { clock: atMinute(0) })).toEqual({ sent: 0, deferred: 1, failed: 0 });
    expect(await deliverDue(store, slow, composeLetter, { clock: atMinute(1) })).toEqual({ sent: 0, deferred: 1, failed: 0 });
    // A server that drips for days is tried again for days: no connection may stay open for each try.
    await vi.waitFor(() => expect(connected.size).toBe(0), { timeout: 180_000 });
    slow.close();
    dripping.close();

    const [row] = await store.run((db) => db.selectFrom('outbox').select('last_error').execute());
    expect(row?.last_error).toBe('too-slow');
    expect(await deliverDue(store, smtp((await mailServer()).url), composeLetter, { clock: atMinute(10) })).toEqual({
      sent: 1,
      deferred: 0,
      failed: 0,
    });
  });

  it('loses nothing in an hour without a mail server, and catches up within 15 minutes of its return', async () => {
    const { store } = await storeWith(engine, byEmail, byPhone);
    const gone = await startMailServer();
    const port = Number(new URL(gone.url).port);
    await gone.stop();
    const transport = smtp(gone.url);
    for (let minute = 0; minute < 60; minute += 1) await deliverDue(store, transport, composeLetter, { clock: atMinute(minute) });
    expect(await store.run(outboxState)).toMatchObject({ waiting: 3, failed: 0 });

    const back = await mailServer(undefined, port);
    for (let minute = 60; minute <= 75; minute += 1) await deliverDue(store, transport, composeLetter, { clock: atMinute(minute) });

    expect(back.received).toHaveLength(3);
    expect(await store.run(outboxState)).toMatchObject({ waiting: 0, failed: 0 });
  });

  it('stops trying a confirmation after five days, and a notice to staff never', async () => {
    const { store } = await storeWith(engine, byEmail);
    const server = await mailServer(() => ({ code: 451 }));
    const transport = smtp(server.url);
    const fiveDays = 5 * 24 * 60;

    await deliverDue(store, transport, composeLetter, { clock: atMinute(fiveDays - 1) });
    await deliverDue(store, transport, composeLetter, { clock: atMinute(fiveDays + 1) });

    const rows = await store.run((db) => db.selectFrom('outbox').select(['kind', 'status']).orderBy('kind').execute());
    expect(rows).toEqual([
      { kind: 'confirmation', status: 'failed' },
      { kind: 'staff-notice', status: 'waiting' },
    ]);
  });

  it('takes over the message of a process that died, but not while it may still be sending', async () => {
    const { store } = await storeWith(engine, byPhone);
    const server = await mailServer();
    const leaseEnds = atMinute(2)().toISOString();
    const [dead] = await store.run((db) => claimDue(db, store.engine, atMinute(0)().toISOString(), leaseEnds, 5));

    await deliverDue(store, smtp(server.url), composeLetter, { clock: atMinute(1) });
    expect(server.received).toEqual([]);
    await deliverDue(store, smtp(server.url), composeLetter, { clock: atMinute(2) });

    expect(server.received.map(({ messageId }) => messageId)).toEqual([dead?.message_id]);
  });

  it('leaves a confirmation it cannot open to a server that has the key', async () => {
    const rotated = parseKeys(`${keyText.new},${keyText.old}`, 'the test');
    const sender = (await newPlace(engine)).open(rotated);
    await keep(submissionOf(byEmail), atMinute(0)(), sender);
    const server = await mailServer();

    const withoutKey = { ...sender, keys: () => parseKeys(keyText.old, 'the test') };
    expect(await deliverDue(withoutKey, smtp(server.url), composeLetter, { clock: atMinute(0) })).toEqual({
      sent: 1,
      deferred: 1,
      failed: 0,
    });
    expect(await deliverDue(sender, smtp(server.url), composeLetter, { clock: atMinute(1) })).toEqual({ sent: 1, deferred: 0, failed: 0 });
  });
});

describe('without a mail server', () => {
  it('a message becomes a file any mail program opens, readable by its owner only, and no second one when sent again', async () => {
    const { store, references } = await storeWith('sqlite', byEmail);
    const folder = temporaryFolder();
    const transport = fileTransport(join(folder, 'outbox'), from);

    await deliverDue(store, transport, composeLetter, { clock: atMinute(0) });
    await store.run((db) =>
      db
        .updateTable('outbox')
        .set({ status: 'waiting', due_at: atMinute(0)().toISOString() })
        .execute(),
    );
    await deliverDue(store, transport, composeLetter, { clock: atMinute(1) });

    const files = readdirSync(join(folder, 'outbox'));
    expect(files).toHaveLength(2);
    expect(statSync(join(folder, 'outbox')).mode & 0o777).toBe(0o700);
    for (const file of files) expect(statSync(join(folder, 'outbox', file)).mode & 0o777).toBe(0o600);
    const mails = await Promise.all(files.map((file) => PostalMime.parse(readFileSync(join(folder, 'outbox', file)))));
    expect(mails.map(({ to }) => to?.[0]?.address).sort()).toEqual(['requests@andante.example', 'zoe@visitor.example']);
    for (const mail of mails) expect(mail.text).toContain(references[0]);
  });
});
