import type { Server, ServerResponse } from 'node:http';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createFront } from '#lib/serve/front.ts';

const page = `<p>${'Walk a little, rest a little. '.repeat(2000)}</p>`;
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

type Answer = { status: number; headers: Record<string, unknown>; body: Buffer };

/** Asks a front behind which an answer is made on request; `first` is told when its first bytes have come. */
async function ask(
  answer: (response: ServerResponse) => unknown,
  accepts: string | undefined,
  { method = 'GET', first = () => {} } = {},
): Promise<Answer> {
  const handler = async (_: unknown, response: ServerResponse): Promise<void> => {
    await answer(response);
  };
  const server = createFront(new Map(), Promise.resolve(handler)).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const headers = accepts === undefined ? {} : { 'accept-encoding': accepts };
    get({ port, path: '/en/search?q=walk', method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => {
        parts.push(part);
        first();
      });
      response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    }).once('error', reject);
  });
}

const html = (response: ServerResponse) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);

describe('an answer made on request', () => {
  it('leaves in the coding the browser takes, brotli before gzip, and says so to caches', async () => {
    const [both, gzip, none] = [await ask(html, 'gzip, deflate, br'), await ask(html, 'gzip'), await ask(html, undefined)];

    expect([both.headers['content-encoding'], gzip.headers['content-encoding'], none.headers['content-encoding']]).toEqual([
      'br',
      'gzip',
      undefined,
    ]);
    expect([brotliDecompressSync(both.body), gunzipSync(gzip.body), none.body].map(String)).toEqual([page, page, page]);
    expect([both, gzip, none].map(({ headers }) => headers.vary)).toEqual(['Accept-Encoding', 'Accept-Encoding', 'Accept-Encoding']);
    expect(both.headers['x-frame-options']).toBe('DENY');
  });

  it('is whole however it is written, in parts or at once, with or without its length', async () => {
    const parts = await ask(async (response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': page.length });
      for (let at = 0; at < page.length; at += 1000)
        if (!response.write(page.slice(at, at + 1000))) await new Promise((resolve) => response.once('drain', resolve));
      response.end();
    }, 'br');

    expect(brotliDecompressSync(parts.body).toString()).toBe(page);
    expect(parts.headers['content-length']).toBeUndefined();
  });

  it('sends its first words before its last are made', async () => {
    const seen = Promise.withResolvers<void>();
    const answer = await ask(
      async (response) => {
        response.setHeader('Content-Type', 'text/html');
        response.write(page);
        (response as ServerResponse & { flush: () => void }).flush();
        await seen.promise;
        response.end('the end');
      },
      'br',
      { first: seen.resolve },
    );

    expect(brotliDecompressSync(answer.body).toString()).toBe(`${page}the end`);
  });

  it('stays as it is when it is short, a picture, compressed already or only its head', async () => {
    const said = async (headers: Record<string, string>, body: string, method?: string) =>
      (
        await ask(
          (response) => {
            response.writeHead(200, { 'Content-Length': Buffer.byteLength(body), ...headers }).end(body);
          },
          'br',
          { ...(method && { method }) },
        )
      ).body.toString();

    expect(await said({ 'Content-Type': 'text/plain' }, 'short')).toBe('short');
    expect(await said({ 'Content-Type': 'image/png' }, page)).toBe(page);
    expect(await said({ 'Content-Type': 'text/html', 'Content-Encoding': 'zstd' }, page)).toBe(page);
    expect(await said({ 'Content-Type': 'text/html' }, page, 'HEAD')).toBe('');
  });

  it('is not sent again to a browser that has it, which names it by its coding', async () => {
    const tagged = (response: ServerResponse) => {
      response.setHeader('ETag', '"abc"');
      html(response);
    };
    expect((await ask(tagged, 'br')).headers.etag).toBe('"abc-br"');
  });
});
