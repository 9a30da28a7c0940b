import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { caddyFile } from '#lib/release/caddy-file.ts';
import { nginxFile } from '#lib/release/nginx-file.ts';
import type { FinishedTable } from '#lib/serve/finished.ts';
import { findCaddy, startCaddy } from '#tests/support/caddy.ts';
import { findNginx, startNginx } from '#tests/support/nginx.ts';
import type { ProxyInFront } from '#tests/support/programs.ts';
import { askRaw } from '#tests/support/raw-request.ts';

const port = Number(process.env.PORT ?? 3210);
const folder = resolve('.next/finished');
const table = JSON.parse(readFileSync('.next/finished/table.json', 'utf8')) as FinishedTable;

/** What differs by who sends: a proxy writes its own tags and dates, and closes connections in its own way. */
const sender = [
  'server',
  'date',
  'connection',
  'etag',
  'last-modified',
  'accept-ranges',
  'content-length',
  'transfer-encoding',
  'keep-alive',
];

/** Where it listens, where the server of the site is, and where the finished answers lie: both may be gone. */
type At = { listen: number; port?: number; folder?: string };
type Start = (at: At) => Promise<ProxyInFront>;

/** The proxies of this machine, with the configurations that are written for them. */
const proxies: Record<string, { line: string; start: Start | undefined }> = {
  nginx: {
    line: '"/en" "no-cache";',
    start: starter(findNginx(), (program, at) => startNginx(program, nginxFile({ table, folder, port, ...at }), at.listen)),
  },
  Caddy: {
    line: '"/en" "',
    start: starter(findCaddy(), (program, at) =>
      startCaddy(program, caddyFile({ table, folder, port, ...at, site: `http://:${at.listen}` }), at.listen),
    ),
  },
};

function starter(program: string | undefined, start: (program: string, at: At) => ReturnType<Start>): Start | undefined {
  return program === undefined ? undefined : (at) => start(program, at);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return free;
}

for (const [name, { line, start }] of Object.entries(proxies))
  test.describe(`${name} in front`, () => {
    test.describe.configure({ mode: 'default' });
    let listen = 0;
    let proxy: ProxyInFront | undefined;

    test.beforeAll(async () => {
      listen = await freePort();
      proxy = await start?.({ listen });
    });
    test.afterAll(() => proxy?.stop());

    test('says of every address what the server behind it says', async () => {
      for (const [address, { status }] of proxy ? Object.entries(table) : []) {
        const [ours, theirs] = await Promise.all([askRaw(port, 'GET', address), askRaw(listen, 'GET', address)]);
        const said = ({ headers }: typeof ours) => Object.fromEntries(Object.entries(headers).filter(([key]) => !sender.includes(key)));

        expect.soft(theirs.status, address).toBe(status);
        expect.soft(theirs.body === ours.body, address).toBe(true);
        expect.soft(said(theirs), address).toEqual(said(ours));
      }
      const written = {
        nginx: nginxFile({ table, folder, port, listen }),
        Caddy: caddyFile({ table, folder, port, site: 'clinic.example' }),
      };
      expect(written[name as keyof typeof written]).toContain(line);
    });

    test('hands on what an address, a cookie or a form asks for, and what does not exist', async () => {
      for (const [path, headers] of proxy
        ? ([
            ['/en/search?q=sleep', {}],
            ['/en/request', { Cookie: 'request=unreadable' }],
            ['/en//articles', {}],
            ['/%65n', {}],
            ['/en/no-such-page', {}],
            ['/fr/conditions', {}],
            ...['/EN', '/En/Articles', '/ROBOTS.TXT', '/en/STAFF', '/EN/staff/people'].map((path): [string, object] => [path, {}]),
            ['/', { 'Accept-Language': 'fr-CA' }],
          ] as [string, Record<string, string>][])
        : []) {
        const [ours, theirs] = await Promise.all([askRaw(port, 'GET', path, headers), askRaw(listen, 'GET', path, headers)]);

        expect.soft([theirs.status, theirs.headers.location], path).toEqual([ours.status, ours.headers.location]);
        expect.soft(theirs.headers['x-frame-options'], path).toBe('DENY');
      }
      const answer = proxy && (await askRaw(listen, 'POST', '/en', { 'Content-Type': 'text/plain' }, 'x'));
      expect([undefined, 405]).toContain(answer?.status);
    });

    test('sends pages compressed, and not again to a browser that has them', async () => {
      const first = proxy && (await askRaw(listen, 'GET', '/en', { 'Accept-Encoding': 'gzip' }));
      const again = first && (await askRaw(listen, 'GET', '/en', { 'Accept-Encoding': 'gzip', 'If-None-Match': first.headers.etag ?? '' }));

      expect([undefined, 'gzip']).toContain(first?.headers['content-encoding']);
      expect([undefined, 304]).toContain(again?.status);
    });

    test('tells the server with which port it was asked, so that a form is one of this site', async () => {
      const sent = (at: number) =>
        askRaw(
          at,
          'POST',
          '/en/was-it-clear',
          { Origin: `http://localhost:${at}`, 'Content-Type': 'application/x-www-form-urlencoded' },
          'page=%2Fen%2Farticles&clear=yes',
        );
      const [ours, theirs] = proxy ? await Promise.all([sent(port), sent(listen)]) : [];

      expect(theirs?.status).toBe(ours?.status);
    });

    test('writes the words of a search nowhere, also while the server behind it does not answer', async () => {
      const words = ['secretword', 'refererword', 'capitalword'];
      const gone = await freePort();
      const alone = await start?.({ listen: gone, port: await freePort() });
      const ask = (at: number, path: string) => askRaw(at, 'GET', path, { Referer: `http://localhost:${at}/en/search?q=refererword` });
      if (proxy) {
        await Promise.all([ask(listen, '/en/search?q=secretword'), ask(listen, '/EN/search?q=capitalword')]);
        await Promise.all([ask(gone, '/en/search?q=secretword'), ask(gone, '/EN/search?q=capitalword')]);
      }
      await new Promise((done) => setTimeout(done, 300)); // lines are written behind the answer
      await alone?.stop();

      const printed = `${proxy?.printed()}${alone?.printed()}`;
      expect(printed).toMatch(proxy ? /search/ : /undefined/);
      expect(words.filter((word) => printed.includes(word))).toEqual([]);
    });

    test('leaves to the server what lies no longer where it was', async () => {
      const other = await freePort();
      const late = await start?.({ listen: other, folder: '/no such folder' });
      const answer = late && (await askRaw(other, 'GET', '/en'));
      await late?.stop();

      expect([undefined, 200]).toContain(answer?.status);
    });
  });
