import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FinishedTable } from '#lib/serve/finished.ts';
import { readFinished } from '#lib/serve/finished.ts';
import { createFront } from '#lib/serve/front.ts';
import { askRaw } from '#tests/support/raw-request.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const page = '<p>A page, finished by the build.</p>';
const table: FinishedTable = {
  '/en': {
    status: 200,
    headers: { 'content-type': 'text/html', 'cache-control': 'no-cache' },
    body: 'aaaaaaaaaaaaaaaaaaaa',
    codings: ['gzip'],
  },
  '/en/form': {
    ...{ status: 200, headers: { 'content-type': 'text/html' }, body: 'aaaaaaaaaaaaaaaaaaaa', codings: [] },
    unless: { query: ['notice'], cookie: ['draft'], header: ['content-type'] },
  },
  '/font': { status: 200, headers: { 'content-type': 'font/woff2' }, body: 'bbbbbbbbbbbbbbbbbbbb', codings: [], parts: true },
};

const folder = temporaryFolder();
writeFileSync(join(folder, 'table.json'), JSON.stringify(table));
writeFileSync(join(folder, 'aaaaaaaaaaaaaaaaaaaa'), page);
writeFileSync(join(folder, 'aaaaaaaaaaaaaaaaaaaa.gz'), gzipSync(page));
writeFileSync(join(folder, 'bbbbbbbbbbbbbbbbbbbb'), '0123456789');
const server = createFront(
  readFinished(folder),
  Promise.resolve(async (request, response) => {
    // As the framework does: it compares the tag whatever it answers, and has no form behind a page that is read.
    if (request.url === '/gone') {
      const has = request.headers['if-none-match'];
      const status = has === '*' || has === '"gone"' || request.headers['if-modified-since'] ? 304 : 404;
      return void response.writeHead(status, { ETag: '"gone"', 'Content-Length': 4 }).end(status === 304 ? undefined : 'gone');
    }
    if (request.url === '/drawn') return void response.writeHead(200, { ETag: '"drawn"', 'Content-Length': 5 }).end('drawn');
    if (request.url === '/long') {
      response.writeHead(200, { ETag: '"long"', 'Content-Type': 'text/html' });
      for (let part = 0; part < 50; part += 1) response.write('a long page '.repeat(100));
      return void response.end();
    }
    const words = `drawn for ${request.url}`;
    response.writeHead(200, { 'Content-Length': words.length }).end(words);
  }),
);
let port: number;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') => askRaw(port, method, path, headers);

describe('a finished page', () => {
  it('is sent as the build left it, with or without a word in the query that means nothing to it', async () => {
    for (const path of ['/en', '/en?utm_source=letter', '/en/form?x=1']) expect((await ask(path)).body).toBe(page);
  });

  it('is sent once: a browser that has it is told so, by the tag of what it has', async () => {
    const first = await ask('/en', { 'Accept-Encoding': 'gzip' });
    const again = await ask('/en', { 'Accept-Encoding': 'gzip', 'If-None-Match': `"x", W/${first.headers.etag}` });
    const plain = await ask('/en', { 'If-None-Match': first.headers.etag ?? '' });

    expect(first.headers).toMatchObject({ etag: '"aaaaaaaaaaaaaaaa-gzip"', 'content-encoding': 'gzip', 'cache-control': 'no-cache' });
    expect([again.status, again.body, again.headers.etag]).toEqual([304, '', '"aaaaaaaaaaaaaaaa-gzip"']);
    expect([plain.status, plain.headers.etag]).toEqual([200, '"aaaaaaaaaaaaaaaa"']);
  });

  it('tells its length to those who ask for its headers only', async () => {
    const answer = await ask('/en', {}, 'HEAD');

    expect([answer.status, answer.headers['content-length'], answer.body]).toEqual([200, '37', '']);
  });

  it('is not what a form, a draft or a notice asks for', async () => {
    expect((await ask('/en/form?notice=lost')).body).toBe('drawn for /en/form?notice=lost');
    expect((await ask('/en/form?%6Eotice=lost')).body).toBe('drawn for /en/form?%6Eotice=lost');
    expect((await ask('/en/form', { Cookie: 'a=b; draft=sealed' })).body).toBe('drawn for /en/form');
    expect((await ask('/en', { Cookie: 'draft=sealed' })).body).toBe(page);
  });

  it('is read as ever by whoever names the kind of a form without sending one', async () => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask('/en/form', { 'Content-Type': 'application/x-www-form-urlencoded' }, method);
      expect([answer.status, answer.body]).toEqual([200, method === 'GET' ? page : '']);
    }
  });

  it('takes no form', async () => {
    expect((await ask('/en', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'POST')).status).toBe(405);
  });
});

describe('an answer that is made on request', () => {
  it.each([
    { 'If-None-Match': '*' },
    { 'If-None-Match': '"gone"' },
    { 'If-None-Match': '"x"', 'If-Modified-Since': 'Tue, 24 Nov 2026 17:00:00 GMT' },
  ])('that there is nothing is said also to a browser that asks for news only (%o)', async (headers) => {
    const answer = await ask('/gone', headers);
    expect([answer.status, answer.body]).toEqual([404, 'gone']);
  });

  it('is sent once, like a finished one', async () => {
    for (const kept of ['*', '"drawn"', 'W/"drawn"']) {
      const answer = await ask('/drawn', { 'If-None-Match': kept });
      expect([answer.status, answer.body, answer.headers.etag]).toEqual([304, '', '"drawn"']);
    }
    expect((await ask('/drawn', { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('is sent once also where it is long and compressed on its way', async () => {
    for (const coding of ['gzip', 'br', 'identity']) {
      const first = await ask('/long', { 'Accept-Encoding': coding });
      const again = await ask('/long', { 'Accept-Encoding': coding, 'If-None-Match': first.headers.etag ?? '' });
      expect([first.status, first.headers['content-encoding'] ?? 'identity']).toEqual([200, coding]);
      expect([again.status, again.body, again.headers.etag]).toEqual([304, '', first.headers.etag]);
    }
  });
});

describe('of a file', () => {
  it.each([
    ['bytes=2-4', 206, '234'],
    ['bytes=-2', 206, '89'],
    ['bytes=8-', 206, '89'],
    ['bytes=4-2', 200, '0123456789'],
  ])('the part %s is answered with %i', async (range, status, body) => {
    const answer = await ask('/font', { Range: range });

    expect([answer.status, answer.body, answer.headers['content-length']]).toEqual([status, body, String(body.length)]);
  });

  it.each([
    ['asked for its headers only', 'HEAD', {}, [200, '10', '']],
    ['asked for if it is still the one that was begun', 'GET', { 'If-Range': '"bbbbbbbbbbbbbbbb"' }, [206, '3', '234']],
    ['asked for if it is another', 'GET', { 'If-Range': '"other"' }, [200, '10', '0123456789']],
    ['asked for by a weak tag', 'GET', { 'If-Range': 'W/"bbbbbbbbbbbbbbbb"' }, [200, '10', '0123456789']],
    ['asked for by a date, which it has not', 'GET', { 'If-Range': 'Tue, 24 Nov 2026 17:00:00 GMT' }, [200, '10', '0123456789']],
    ['kept already', 'GET', { 'If-None-Match': '"bbbbbbbbbbbbbbbb"' }, [304, undefined, '']],
  ] as const)('a part that is %s is answered as it should be', async (_what, method, headers, [status, length, body]) => {
    const answer = await ask('/font', { Range: 'bytes=2-4', ...headers }, method);

    expect([answer.status, answer.headers['content-length'], answer.body]).toEqual([status, length, body]);
  });

  it('a part beyond its end does not exist', async () => {
    const answer = await ask('/font', { Range: 'bytes=10-' });

    expect([answer.status, answer.headers['content-range'], answer.headers['x-frame-options']]).toEqual([416, 'bytes */10', 'DENY']);
  });
});

it('a build without its finished answers is not served', () => {
  expect(() => readFinished(join(folder, 'none'))).toThrow('ENOENT');
});
