import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import Negotiator from 'negotiator';
import { refuse } from './refuse.ts';

type Coding = 'identity' | 'gzip' | 'br';
type KeptFile = { type: string; hash: string; bytes: Partial<Record<Coding, Buffer>> & { identity: Buffer } };

/** Files kept in memory, by their address. */
export type Files = ReadonlyMap<string, KeptFile>;

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const compressible = /^(?:text|application)\/|svg/;
const year = 'public, max-age=31536000, immutable';

/** Reads a folder whose files are served as they are, below `base`, and compresses them once. */
export function readFiles(folder: string, base = ''): [string, KeptFile][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [`${base}/${name.replaceAll('\\', '/')}`, readFile(join(folder, name))]);
}

function readFile(file: string): KeptFile {
  const identity = readFileSync(file);
  const type = types[extname(file)] ?? 'application/octet-stream';
  const hash = createHash('sha256').update(identity).digest('hex');
  return {
    type,
    hash,
    bytes: compressible.test(type) ? { identity, gzip: gzipSync(identity), br: brotliCompressSync(identity) } : { identity },
  };
}

/** Answers a GET or HEAD with a file: compressed, in part, or not at all where the browser has it. */
export function sendFile(file: KeptFile, at: { path: string; query: string }, request: IncomingMessage, response: ServerResponse): void {
  const part = readRange(request.headers.range, file.bytes.identity.length);
  if (part === 'beyond') {
    refuse(response, 416, { 'Content-Range': `bytes */${file.bytes.identity.length}` });
    return;
  }
  const coding = part === undefined ? codingFor(file, request) : 'identity';
  const bytes = file.bytes[coding] ?? file.bytes.identity;
  response.setHeader('Content-Type', file.type);
  response.setHeader('Cache-Control', isFixed(file, at) ? year : 'no-cache');
  response.setHeader('ETag', `"${file.hash.slice(0, 16)}"`);
  response.setHeader('Accept-Ranges', 'bytes');
  if (coding !== 'identity') response.setHeader('Content-Encoding', coding);
  if (file.bytes.br) response.setHeader('Vary', 'Accept-Encoding');
  const body = part === undefined ? bytes : bytes.subarray(part.from, part.to + 1);
  if (part !== undefined) response.setHeader('Content-Range', `bytes ${part.from}-${part.to}/${bytes.length}`);
  response.setHeader('Content-Length', body.length);
  response.writeHead(part === undefined ? 200 : 206).end(body);
}

/** A file may be kept for a year where its address changes with it: by its name, or by the mark of its content (lib/assets.ts). */
function isFixed({ hash }: KeptFile, { path, query }: { path: string; query: string }): boolean {
  return (
    path.startsWith('/_next/static/') || /^\/fonts\/.*\.woff2?$/.test(path) || new URLSearchParams(query).get('v') === hash.slice(0, 8)
  );
}

function codingFor({ bytes }: KeptFile, request: IncomingMessage): Coding {
  const accepted = new Negotiator(request).encodings();
  return (['br', 'gzip'] as const).find((coding) => bytes[coding] && accepted.includes(coding)) ?? 'identity';
}

/** One range of bytes, both ends included. What cannot be read as one is as if it had not been asked, as RFC 9110 wants. */
function readRange(header: string | undefined, length: number): { from: number; to: number } | 'beyond' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(length - Number(last), 0) : Number(first);
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1);
  if (from >= length) return 'beyond';
  return from > to ? undefined : { from, to };
}
