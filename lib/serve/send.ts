import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedCodings } from './accepted.ts';
import type { Coding, KeptAnswer, Sending, Unless } from './finished.ts';
import { secureAnswer } from './headers.ts';
import { refuse } from './refuse.ts';
import { keptTags } from './tags.ts';

/** Whether a finished answer is what this request asks for; if not, Next.js has to look at it. */
export function isAsked({ unless }: KeptAnswer, query: string, { headers }: IncomingMessage): boolean {
  return unless === undefined || !mayDiffer(unless, query, headers);
}

function mayDiffer({ query, cookie, header }: Unless, asked: string, headers: IncomingMessage['headers']): boolean {
  if (asked !== '' && query.length > 0) {
    const names = new URLSearchParams(asked);
    if (query.some((name) => names.has(name))) return true;
  }
  return cookie.some((name) => headers.cookie?.includes(name)) || header.some((name) => headers[name] !== undefined);
}

/** Answers a GET or HEAD with what the build has finished: compressed, in part, or not at all where the browser has it. */
export function sendFinished(answer: KeptAnswer, request: IncomingMessage, response: ServerResponse): void {
  const range = answer.parts && rangeOf(request, sendingOf(answer, 'identity'));
  if (range) {
    sendPart(sendingOf(answer, 'identity'), range, request, response);
    return;
  }
  sendWhole(answer, codingFor(answer, request.headers['accept-encoding']), request, response);
}

/** The part that is asked for: of what was begun with this very tag, by a GET, of what the browser does not have (RFC 9110, 13.2.2 and 14.2). */
function rangeOf(request: IncomingMessage, { tag }: Sending): string | undefined {
  const { range, 'if-range': begun = tag } = request.headers;
  const has = keptTags(request);
  return request.method === 'GET' && begun === tag && !has.includes(tag) && !has.includes('*') ? range : undefined;
}

function sendWhole(answer: KeptAnswer, coding: Coding, request: IncomingMessage, response: ServerResponse): void {
  const { bytes, tag, head, bareHead } = sendingOf(answer, coding);
  if (answer.status === 200 && request.headers['if-none-match'] !== undefined) {
    const kept = keptTags(request);
    if (kept.includes(tag) || kept.includes('*')) {
      response.writeHead(304, bareHead).end();
      return;
    }
  }
  response.writeHead(answer.status, head);
  if (request.method === 'HEAD') response.end();
  else response.end(bytes);
}

/** One range of bytes. What cannot be read as one is as if it had not been asked, as RFC 9110 wants. */
function sendPart({ bytes, head }: Sending, range: string, request: IncomingMessage, response: ServerResponse): void {
  const part = readRange(range, bytes.length);
  if (part === 'beyond') {
    secureAnswer(request, response);
    refuse(response, 416, { 'Content-Range': `bytes */${bytes.length}` });
  } else if (part === undefined) {
    response.writeHead(200, head).end(bytes);
  } else {
    const body = bytes.subarray(part.from, part.to + 1);
    const others = head.slice(0, head.indexOf('content-length'));
    const about = ['content-length', String(body.length), 'content-range', `bytes ${part.from}-${part.to}/${bytes.length}`];
    response.writeHead(206, [...others, ...about]).end(body);
  }
}

/** One range, both ends included. */
function readRange(header: string, length: number): { from: number; to: number } | 'beyond' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(length - Number(last), 0) : Number(first);
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1);
  if (from >= length) return 'beyond';
  return from > to ? undefined : { from, to };
}

function sendingOf({ by }: KeptAnswer, coding: Coding): Sending {
  const sending = by[coding] ?? by.identity;
  if (!sending) throw new Error('A finished answer has no bytes.');
  return sending;
}

function codingFor({ codings }: KeptAnswer, header: string | undefined): Coding {
  if (header === undefined || codings.length === 1) return 'identity';
  const known = acceptedCodings(header);
  for (const coding of codings) if (known.has(coding)) return coding;
  return 'identity';
}
