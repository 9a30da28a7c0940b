import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { BrotliCompress, Gzip } from 'node:zlib';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { acceptedCodings } from './accepted.ts';

const compressible = /^(?:text|application)\/|svg/;

/** Below this many bytes, an answer fits in one packet as it is. */
const worthCompressing = 1024;

const coders = {
  // 5 to 19 % smaller than gzip; the window holds the largest page.
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 19 } }),
  gzip: () => createGzip({ level: 6 }),
};

/**
 * Compresses what is answered behind the front, on its way out: with brotli where the browser takes it, which Next.js does not speak.
 * Whoever answers is asked for plain bytes.
 */
export function compressAnswer(request: IncomingMessage, response: ServerResponse): void {
  const accepted = acceptedCodings(request.headers['accept-encoding'] ?? 'identity');
  const coding = (['br', 'gzip'] as const).find((one) => accepted.has(one));
  request.headers['accept-encoding'] = 'identity';
  const { write, end, writeHead } = response;
  let coder: BrotliCompress | Gzip | undefined;
  response.writeHead = ((status: number, ...rest: (string | OutgoingHttpHeaders | undefined)[]) => {
    for (const more of rest)
      if (typeof more === 'object')
        for (const [name, value] of Object.entries(more)) if (value !== undefined) response.setHeader(name, value);
    if (isWorthIt(response) && coding) {
      response.setHeader('Content-Encoding', coding);
      response.removeHeader('Content-Length');
      if (request.method !== 'HEAD') coder = sendThrough(coders[coding](), response, { write, end });
    }
    return writeHead.call(response, status);
  }) as typeof response.writeHead;
  const begin = (): void => {
    if (!response.headersSent) response.writeHead(response.statusCode);
  };
  response.write = ((...given: Parameters<typeof write>) => {
    begin();
    return coder ? coder.write(...given) : write.apply(response, given);
  }) as typeof response.write;
  response.end = ((...given: Parameters<typeof end>) => {
    begin();
    if (!coder) return end.apply(response, given);
    coder.end(...given);
    return response;
  }) as typeof response.end;
  // Next.js asks for this after each part of a page that comes in parts.
  Object.assign(response, { flush: () => coder?.flush() });
}

function isWorthIt(response: ServerResponse): boolean {
  if (!compressible.test(String(response.getHeader('Content-Type') ?? ''))) return false;
  response.appendHeader('Vary', 'Accept-Encoding');
  const length = response.getHeader('Content-Length');
  return !response.hasHeader('Content-Encoding') && (length === undefined || Number(length) >= worthCompressing);
}

function sendThrough<Coder extends BrotliCompress | Gzip>(
  coder: Coder,
  response: ServerResponse,
  { write, end }: Pick<ServerResponse, 'write' | 'end'>,
): Coder {
  coder.on('data', (part: Buffer) => {
    if (!write.call(response, part, 'utf8')) coder.pause();
  });
  coder.on('drain', () => response.emit('drain')); // whoever writes waits for it here
  coder.once('end', () => (end as () => void).call(response));
  response.on('drain', () => coder.resume());
  coder.once('error', () => response.destroy());
  response.once('close', () => coder.destroy());
  return coder;
}
