import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@playwright/test';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { tokenIn, Visitor } from '#tests/support/visitor.ts';

const port = Number(process.env.PORT ?? 3210) + 1;
const url = `http://localhost:${port}`;

const started: ChildProcess[] = [];

/** Starts the built site in another folder and with these settings; what it prints is gathered. */
function start(settings: Record<string, string>): { server: ChildProcess; printed: () => string; folder: string } {
  const folder = join(temporaryFolder(), 'var');
  const env = { ...process.env, NODE_ENV: 'production', VAR_DIR: folder, ...settings } as NodeJS.ProcessEnv;
  const server = spawn('node', ['lib/serve/main.ts', '-p', String(port)], { env });
  started.push(server);
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return { server, printed: () => stripVTControlCharacters(printed), folder };
}

async function end(server: ChildProcess): Promise<number | null> {
  server.kill('SIGTERM');
  const [code] = (await once(server, 'exit')) as [number | null];
  return code;
}

test.describe.configure({ mode: 'serial' });

// One that no longer listens to SIGTERM would otherwise outlive its test, and keep its port.
test.afterEach(() => {
  for (const server of started.splice(0)) server.kill('SIGKILL');
});

test('a server says in one line where requests and messages go, and ends cleanly when asked', async ({ request }) => {
  const { server, printed, folder } = start({});

  await expect
    .poll(printed)
    .toContain(
      `Requests are kept in ${folder}/requests.sqlite; e-mail is not sent but written to ${folder}/outbox/*.eml (SMTP_URL is not set).`,
    );
  const health = await request.get(`${url}/api/health`);
  expect(health.status()).toBe(200);
  expect(health.headers()['cache-control']).toBe('no-store');
  expect(await health.json()).toMatchObject({
    status: 'ok',
    mail: 'files',
    store: { engine: 'sqlite' },
    outbox: { waiting: 0, failed: 0 },
  });
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['data-keys', 'requests.sqlite']));

  expect(await end(server)).toBe(143);
  expect(printed()).toContain('"event":"worker-stopped"');
});

test('a server whose printed lines nobody reads any more keeps what is sent and goes on answering', async () => {
  const { server } = start({});
  const health = () =>
    fetch(`${url}/api/health`).then(
      ({ status }) => status,
      () => 'no answer',
    );
  await expect.poll(health).toBe(200);
  for (const stream of [server.stdout, server.stderr]) stream?.destroy();

  const visitor = new Visitor(url);
  await visitor.ask('/en/request', [
    ['forWhom', 'self'],
    ['name', 'Zoe'],
    ['contact', 'email'],
    ['email', 'zoe@example.test'],
    ['nameClinic', 'no'],
    ['language', 'en'],
  ]);
  await visitor.ask('/en/request/wishes', [
    ['help', 'other-pain'],
    ['location', 'moncton'],
    ['times', 'evening'],
  ]);
  const check = await (await visitor.ask('/en/request/check')).text();
  await visitor.ask('/en/request/check', [
    ['contactMe', 'yes'],
    ['token', tokenIn(check)],
  ]);
  const sent = await visitor.ask('/en/request/sent');

  expect(await sent.text()).toContain('AND-');
  expect(await health()).toBe(200);
  expect(await end(server)).toBe(143);
});

test('a server that is asked to end finishes the answer it began, takes no other, and leaves nothing on its port', async () => {
  const server = spawn('npm', ['run', 'serve', '--', '-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, VAR_DIR: temporaryFolder() },
  });
  const isServed = () => fetch(`${url}/api/health`).then(Boolean, () => false);
  await expect.poll(isServed).toBe(true);
  const visitor = connect(port, 'localhost');
  let received = '';
  visitor.on('data', (chunk) => (received += chunk.toString()));
  visitor.write(
    'POST /en/request HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 8\r\n\r\n',
  );
  visitor.write('name');
  await expect.poll(isServed).toBe(true);

  server.kill('SIGTERM');
  await expect.poll(isServed).toBe(false);
  visitor.write('=Zoe');

  await once(visitor, 'close');
  // What is missing is said on the page this leads back to; what was typed is in the sealed cookie.
  expect(received).toMatch(/^HTTP\/1\.1 303 /);
  expect(received).toMatch(/\r\nlocation: \/en\/request\r\n/i);
  expect(received).toMatch(/\r\nset-cookie: request=[\w-]{100,}/i);
  expect(await isServed()).toBe(false);
});

test('a server that is asked to end while twenty people press “send” has kept every request it thanked for', async () => {
  const { server, printed, folder } = start({ TRUST_PROXY: '1' });
  await expect.poll(printed).toContain('Requests are kept in');
  const people = await Promise.all(
    Array.from({ length: 20 }, async (_, number) => {
      const visitor = new Visitor(url, `198.51.100.${number}`);
      await visitor.ask('/en/request', [
        ['forWhom', 'self'],
        ['name', `Visitor ${number}`],
        ['contact', 'phone'],
        ['phone', '613-555-0199'],
        ['message', 'no'],
        ['nameClinic', 'no'],
        ['language', 'en'],
      ]);
      await visitor.ask('/en/request/wishes', [
        ['help', 'sleep'],
        ['location', 'moncton'],
        ['times', 'evening'],
      ]);
      return { visitor, token: tokenIn(await (await visitor.ask('/en/request/check')).text()) };
    }),
  );

  const ended = once(server, 'exit');
  const sending = people.map(({ visitor, token }) =>
    visitor
      .ask('/en/request/check', [
        ['contactMe', 'yes'],
        ['token', token],
      ])
      .then(
        ({ status, headers }) => (status === 303 && headers.get('location') === '/en/request/sent' ? 'thanked' : 'not thanked'),
        () => 'not thanked',
      ),
  );
  await Promise.race(sending);
  server.kill('SIGTERM');
  const thanked = (await Promise.all(sending)).filter((answer) => answer === 'thanked').length;

  expect((await ended)[0]).toBe(143);
  expect(thanked).toBeGreaterThan(0);
  const kept = new DatabaseSync(join(folder, 'requests.sqlite'), { readOnly: true }).prepare('select reference from requests').all();
  expect(kept.length).toBeGreaterThanOrEqual(thanked);
});

test('whoever sends too many forms gets them back with what was typed, and nobody else waits', async () => {
  const { server, printed } = start({ LIMIT_FORMS: '2', LIMIT_ANSWERS: '2', TRUST_PROXY: '1' });
  await expect.poll(printed).toContain('Requests are kept in');
  const hurried = new Visitor(url, '198.51.100.7');
  const form = [
    ['name', 'Zoé Lafleur'],
    ['contact', 'phone'],
  ] as const;
  const statuses = [];
  for (let time = 0; time < 2; time += 1) statuses.push((await hurried.ask('/fr/demande', form)).status);
  const late = await hurried.ask('/fr/demande', form);
  const page = await late.text();

  expect(statuses).toEqual([303, 303]);
  expect(late.status).toBe(429);
  expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(page).toContain('value="Zoé Lafleur"');
  expect(page).toMatch(/data-key="late"[^>]*role="status"(?! hidden)[^>]*>.*Attendez un moment, puis appuyez de nouveau sur le bouton/s);
  expect((await new Visitor(url, '198.51.100.8').ask('/fr/demande', form)).status).toBe(303);
  for (let time = 0; time < 2; time += 1) expect((await hurried.ask('/en/search?q=sleep')).status).toBe(200);
  const refused = await hurried.ask('/en/search?q=sleep');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(refused.headers.get('cache-control')).toBe('no-store');
  expect(await refused.text()).toContain('Please wait a moment');
  expect((await hurried.ask('/en/search')).status).toBe(200);
  expect(printed()).not.toContain('198.51.100');
  await end(server);
});

test('an upload that is broken off leaves nothing in the log but one line of ours', async () => {
  const { server, printed } = start({});
  await expect.poll(printed).toContain('Requests are kept in');
  const counted = () => printed().match(/"event":"form-details"/g)?.length ?? 0;
  await expect.poll(() => fetch(`${url}/en/request`).then(({ ok }) => ok)).toBe(true); // the server has warmed up
  for (const [type, end] of [
    ['application/x-www-form-urlencoded', 'resetAndDestroy'],
    ['multipart/form-data; boundary=x', 'destroy'],
  ] as const) {
    const visitor = connect(port, 'localhost').on('error', () => undefined);
    visitor.write(`POST /en/request HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: 100000\r\n\r\nname=Zo`);
    await expect.poll(() => fetch(`${url}/api/health`).then(({ ok }) => ok)).toBe(true);
    const before = counted();
    visitor[end]();
    await expect.poll(counted).toBe(before + 1);
  }
  await end(server);

  const foreign = printed()
    .split('\n')
    .filter((line) => !line.startsWith('{') && /error|abort|reset|^\s+at /i.test(line));
  expect(foreign).toEqual([]);
  expect(printed()).not.toContain('Zo');
});

for (const [name, settings, sentence] of [
  ['malformed keys', { DATA_KEYS: 'secret' }, 'DATA_KEYS: key 1 is not 32 bytes in base64; make one with “openssl rand -base64 32”.'],
  ['a database it does not know', { DATABASE_URL: 'mysql://user:secret@db' }, 'DATABASE_URL must start with postgres:// or postgresql://.'],
] as const) {
  test(`a server with ${name} refuses to start, and says why without showing a secret`, async () => {
    const { server, printed } = start(settings);

    const [code] = (await once(server, 'exit')) as [number | null];

    expect(code).toBe(1);
    expect(printed()).toContain(sentence);
    expect(printed()).not.toContain('secret');
  });
}

test('a server whose database is down still serves its pages, and its health says what is wrong', async ({ request }) => {
  const { server, printed } = start({ DATABASE_URL: 'postgres://andante:secret@127.0.0.1:1/andante' });

  await expect.poll(printed).toContain('The store does not answer (ECONNREFUSED): requests are refused until it does.');
  expect((await request.get(`${url}/en`)).status()).toBe(200);
  const health = await request.get(`${url}/api/health`);
  expect(health.status()).toBe(503);
  expect(await health.json()).toMatchObject({ status: 'store-unavailable', store: { engine: 'postgres', code: 'ECONNREFUSED' } });
  expect(printed() + (await health.text())).not.toContain('secret');
  await end(server);
});

test('nothing a visitor typed, from the first slip to the receipt, is in the log, in an address or readable on the disk', async () => {
  const { server, printed, folder } = start({});
  await expect.poll(printed).toContain('Requests are kept in');
  const typed = {
    name: 'Zoé Lafleur-Quirion',
    slip: 'zoe.chez-nulle-part',
    email: 'zoe.quirion@exemple.test',
    first: 'une phrase bien trop personnelle',
    note: 'mes genoux, depuis l’hiver de 2019',
  };
  const visitor = new Visitor(url);
  const details = (email: string): [string, string][] => [
    ['forWhom', 'self'],
    ['name', typed.name],
    ['contact', 'email'],
    ['email', email],
    ['nameClinic', 'no'],
    ['language', 'fr-CA'],
  ];
  const wishes = (note: string): [string, string][] => [
    ['help', 'other-pain'],
    ['note', note],
    ['location', 'moncton'],
    ['times', 'evening'],
  ];
  const answers = [
    await visitor.ask('/fr/demande', details(typed.slip)),
    await visitor.ask('/fr/demande', details(typed.email)),
    await visitor.ask('/fr/demande/precisions', [...wishes(typed.first), ['go', 'save']]),
    await visitor.ask('/fr/demande/precisions', [...wishes(typed.first), ['go', 'en']]),
    await visitor.ask('/en/request/wishes', wishes(typed.note)),
  ];
  const check = await (await visitor.ask('/fr/demande/verification')).text();
  expect(check).toContain(typed.note);
  answers.push(
    await visitor.ask('/fr/demande/verification', [
      ['contactMe', 'yes'],
      ['token', tokenIn(check)],
    ]),
  );
  const sent = await (await visitor.ask('/fr/demande/envoyee')).text();
  await end(server);

  expect(answers.map(({ status }) => status)).toEqual([303, 303, 200, 303, 303, 303]);
  expect(sent).toContain('AND-');
  expect(printed()).toMatch(/"event":"request-kept","requestId":"[0-9a-f-]{36}"/);
  const places = answers.map(({ headers }) => headers.get('location') ?? '');
  const disk = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.endsWith('outbox'))
    .map((file) => readFileSync(join(folder, file), 'latin1'));
  const plain = [printed(), ...places, ...disk.map((bytes) => Buffer.from(bytes, 'latin1').toString())].join('\n');
  for (const words of Object.values(typed)) {
    for (const form of [words, encodeURIComponent(words), ...words.split(/[ ,@.’]+/).filter((word) => word.length > 5)]) {
      expect(plain, form).not.toContain(form);
    }
  }
});
