import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { currentSlugs, otherSlugs, serverRedirects } from '#lib/content/addresses.ts';
import { loadLibrary } from '#lib/content/load.ts';
import type { FinishedTable } from '#lib/serve/finished.ts';
import { askRaw } from '#tests/support/raw-request.ts';
import { everyPage } from '#tests/support/site.ts';

const port = Number(process.env.PORT ?? 3210);
const table = JSON.parse(readFileSync('.next/finished/table.json', 'utf8')) as FinishedTable;
const addresses = Object.keys(table);
let alone: ChildProcess;
let alonePort = 0;

test.beforeAll(async () => {
  alone = spawn('node_modules/.bin/node', ['tests/support/next-alone.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', VAR_DIR: test.info().outputPath('var') },
  });
  alonePort = await new Promise((resolve) => {
    alone.stdout?.on('data', (lines: Buffer) => {
      const found = /^port (\d+)$/m.exec(lines.toString());
      if (found) resolve(Number(found[1]));
    });
  });
});

test.afterAll(() => alone.kill());

type Seen = { status: number; words: string; headers: Record<string, unknown> };

/**
 * What a visitor can tell from an answer. Left out is what depends on who sends it: dates, lengths, the connection, the words of a
 * tag, and whether a few bytes are compressed; of files also their kind, for which we have a list of our own.
 */
async function ask(at: number, path: string, headers: Record<string, string>, isFile: boolean): Promise<Seen> {
  const answer = await new Promise<IncomingMessage>((resolve) => get({ port: at, path, headers }, resolve));
  const bytes = Buffer.concat(await answer.toArray());
  const words = (answer.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString('latin1');
  const sender = ['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding', 'content-encoding'];
  const file = ['content-type', 'accept-ranges', 'last-modified', 'vary'];
  const said = Object.entries(answer.headers).filter(([name]) => ![...sender, ...(isFile ? file : [])].includes(name));
  return {
    status: answer.statusCode ?? 0,
    words,
    headers: Object.fromEntries(said.map(([name, value]) => [name, name === 'etag' ? /^(?:W\/)?"[\w-]+"$/.test(String(value)) : value])),
  };
}

test('every finished answer says what Next.js would say, word for word and header for header', async () => {
  expect(addresses.length).toBeGreaterThan(250);
  for (const address of addresses) {
    const isFile = table[address]?.parts === true;
    for (const [asked, headers] of [
      [address, { 'Accept-Encoding': 'gzip' }],
      [`${address}?utm_source=letter`, {}],
    ] as const) {
      const [ours, theirs] = await Promise.all([ask(port, asked, headers, isFile), ask(alonePort, asked, headers, isFile)]);

      expect.soft(ours, asked).toEqual(theirs);
    }
  }
});

test('every page a visitor can reach without asking anything has its finished answer, but for the form, which tells how long people wait these days', () => {
  const pages = everyPage()
    .filter(({ path, status }) => status === 200 && !path.includes('?'))
    .map(({ path }) => path);

  expect(pages.filter((path) => table[path]?.status !== 200)).toEqual(['/en/request', '/fr/demande']);
});

test('every slug of the other language leads to the page in the language of the address, with its Markdown or its hours', async () => {
  const leads = serverRedirects(otherSlugs(currentSlugs(loadLibrary())));

  expect(leads.length).toBeGreaterThan(80);
  for (const { source, destination } of leads) {
    const answers = await Promise.all([port, alonePort].map((at) => ask(at, source, {}, false)));

    expect
      .soft(
        answers.map(({ status, headers }) => [status, headers.location]),
        source,
      )
      .toEqual([
        [308, destination],
        [308, destination],
      ]);
    expect.soft(table[destination]?.status, destination).toBe(200);
  }
});

test('what an address asks for is drawn, not taken from the finished page', async () => {
  for (const path of [
    '/en/search?q=sleep',
    '/en/search?%71=sleep',
    '/fr/donnees-probantes?treatment=ketamine',
    '/en/treatments/compare?utm=x&t=cbt,exercise',
  ]) {
    const [asked, plain] = await Promise.all([askRaw(port, 'GET', path), askRaw(port, 'GET', path.split('?')[0] ?? '')]);

    expect(asked.status, path).toBe(200);
    expect(asked.headers.etag, path).not.toBe(plain.headers.etag);
  }
});

test('a page comes in the smallest form a browser takes, each under a tag of its own', async () => {
  const sizes: Record<string, number> = {};
  const tags = new Set<string | undefined>();
  for (const accepted of ['br, gzip', 'gzip', 'identity', 'br;q=0, gzip']) {
    const answer = await askRaw(port, 'GET', '/en', { 'Accept-Encoding': accepted });
    const again = await askRaw(port, 'GET', '/en', { 'Accept-Encoding': accepted, 'If-None-Match': answer.headers.etag ?? '' });
    tags.add(answer.headers.etag);
    sizes[accepted] = answer.body.length;

    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
    expect([again.status, again.body, again.headers.etag, again.headers['content-type']]).toEqual([
      304,
      '',
      answer.headers.etag,
      undefined,
    ]);
  }
  expect(tags.size).toBe(3);
  expect(sizes['br, gzip']).toBeLessThan(sizes.gzip ?? 0);
  expect(sizes['br;q=0, gzip']).toBe(sizes.gzip);
  expect(sizes.gzip).toBeLessThan((sizes.identity ?? 0) / 3);
});

test('a script is kept for a year under the mark of its content, and has no other', async () => {
  const { body } = await askRaw(port, 'GET', '/en');
  const marked = /src="(\/scripts\/page\.[0-9a-f]{8}\.js)"/.exec(body)?.[1] ?? '';

  expect((await askRaw(port, 'GET', marked)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await askRaw(port, 'GET', '/scripts/page.00000000.js')).status).toBe(404);
  expect((await askRaw(port, 'GET', '/scripts/page.00000000.js')).headers['cache-control']).toBe('no-store');
});
