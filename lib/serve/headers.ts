import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { cachingOf, contentSecurityPolicy, securityHeaders } from '../security/headers.ts';
import { keptTags, settleTag } from './tags.ts';

/** Headers of a request by which parts of the framework speak to each other; from outside they would only change its answers. */
const inner =
  /^(?:rsc|x-template|x-late-seconds|x-staff-.*|x-matched-path|x-now-route-matches|x-prerender-revalidate|(?:next|x-nextjs|x-next|x-middleware|x-invoke)-.*)$/;

/** Headers of an answer that say how it was made. */
const spoken = ['x-nextjs-cache', 'x-nextjs-prerender', 'x-nextjs-stale-time', 'x-nextjs-postponed', 'x-powered-by'];

const policy = contentSecurityPolicy();

/** Takes out of a request what only the framework itself may say. */
export function forgetInnerHeaders({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers)) if (inner.test(name)) delete headers[name];
}

/**
 * Gives an answer the headers that every answer has, whoever writes it: the security headers at once, so that the writer may still
 * say otherwise; the rest when its head is written.
 */
export function secureAnswer(request: IncomingMessage, response: ServerResponse): void {
  for (const { key, value } of securityHeaders) response.setHeader(key, value);
  const kept = keptTags(request);
  const write = response.writeHead;
  response.writeHead = ((status: number, ...rest: (string | OutgoingHttpHeaders | undefined)[]) => {
    for (const more of rest) if (typeof more === 'object') for (const [name, value] of Object.entries(more)) set(response, name, value);
    response.statusCode = status;
    settle(response);
    settleTag(kept, request.method, response);
    return write.call(response, response.statusCode);
  }) as typeof response.writeHead;
}

function set(response: ServerResponse, name: string, value: OutgoingHttpHeaders[string]): void {
  if (value !== undefined) response.setHeader(name, value);
}

function settle(response: ServerResponse): void {
  for (const name of spoken) response.removeHeader(name);
  if (!response.hasHeader('Content-Security-Policy')) response.setHeader('Content-Security-Policy', policy);
  settleVary(response);
  response.setHeader('Cache-Control', cachingOf(response.statusCode, String(response.getHeader('Cache-Control') ?? '')));
}

/** Of what an answer varies with, the framework names its own headers, which no request brings this far. */
function settleVary(response: ServerResponse): void {
  const named = String(response.getHeader('Vary') ?? '').split(/,\s*/);
  const kept = new Set(named.filter((name) => name !== '' && !inner.test(name.toLowerCase())));
  if (kept.size > 0) response.setHeader('Vary', [...kept].join(', '));
  else response.removeHeader('Vary');
}
