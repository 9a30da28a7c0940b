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

type Start = (listen: number) => Promise<() => Promise<void>>;

/** The proxies of this machine, with the configurations that are written for them. */
const proxies: Record<string, { line: string; start: Start | undefined }> = {
  nginx: {
    line: '"/en" "no-cache";',
    start: starter(findNginx(), (program, listen) => startNginx(program, nginxFile({ table, folder, port, listen }), listen)),
  },
  Caddy: {
    line: '"/en" "',
    start: starter(findCaddy(), (program, listen) =>
      startCaddy(program, caddyFile({ table, folder, port, site: `http://:${listen}` }), listen),
    ),
  },
};

function starter(program: string | undefined, start: (program: string, listen: number) => ReturnType<Start>): Start | undefined {
  return program === undefined ? undefined : (listen) => start(program, listen);
}

for (const [name, { line, start }] of Object.entries(proxies))
  test.describe(`${name} in front`, () => {
    test.describe.configure({ mode: 'default' });
    let listen = 0;
    let stop: (() => Promise<void>) | undefined;

    test.beforeAll(async () => {
      const probe = createServer().listen(0);
      listen = (probe.address() as AddressInfo).port;
      await new Promise((done) => probe.close(done));
      stop = await start?.(listen);
    });
    test.afterAll(() => stop?.());

    test('says of every address what the server behind it says', async () => {
      for (const [address, { status }] of stop ? Object.entries(table) : []) {
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
      for (const [path, headers] of stop
        ? ([
            ['/en/search?q=sleep', {}],
            ['/en/request', { Cookie: 'request=unreadable' }],
            ['/en//articles', {}],
            ['/%65n', {}],
            ['/en/no-such-page', {}],
            ['/fr/conditions', {}],
            ['/', { 'Accept-Language': 'fr-CA' }],
          ] as [string, Record<string, string>][])
        : []) {
        const [ours, theirs] = await Promise.all([askRaw(port, 'GET', path, headers), askRaw(listen, 'GET', path, headers)]);

        expect.soft([theirs.status, theirs.headers.location], path).toEqual([ours.status, ours.headers.location]);
        expect.soft(theirs.headers['x-frame-options'], path).toBe('DENY');
      }
      const answer = stop && (await askRaw(listen, 'POST', '/en', { 'Content-Type': 'text/plain' }, 'x'));
      expect([undefined, 405]).toContain(answer?.status);
    });

    test('sends pages compressed, and not again to a browser that has them', async () => {
      const first = stop && (await askRaw(listen, 'GET', '/en', { 'Accept-Encoding': 'gzip' }));
      const again = first && (await askRaw(listen, 'GET', '/en', { 'Accept-Encoding': 'gzip', 'If-None-Match': first.headers.etag ?? '' }));

      expect([undefined, 'gzip']).toContain(first?.headers['content-encoding']);
      expect([undefined, 304]).toContain(again?.status);
    });
  });
