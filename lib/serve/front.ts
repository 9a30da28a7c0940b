import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { codeOf, log } from '../log.ts';
import { compressAnswer } from './compress.ts';
import type { Finished } from './finished.ts';
import { forgetInnerHeaders, secureAnswer } from './headers.ts';
import { isTaken, methodsOf } from './methods.ts';
import { refuse } from './refuse.ts';
import { isAsked, sendFinished } from './send.ts';
import { forgetTags } from './tags.ts';
import type { Target } from './targets.ts';
import { readTarget } from './targets.ts';
import { refuseUnread } from './unread.ts';

/** Answers what the front does not answer itself. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * The server that owns the port. Whatever arrives is given one meaning or refused here, so that whoever answers behind it sees only
 * methods and addresses that can exist, and no answer leaves without the headers that all have.
 *
 * @param finished answers that the build has finished
 * @param handler everything else; a request waits until it is there
 */
export function createFront(finished: Finished, handler: Promise<Handler>): Server {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await answerRequest(request, response, finished, handler);
    } catch (problem) {
      log('error', 'answer-failed', { code: codeOf(problem) });
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    }
  };
  // Node.js would refuse a request without a Host by itself, without the headers that every answer has.
  const server = createServer({ requireHostHeader: false }, answer);
  server.on('checkExpectation', (request, response) => {
    secureAnswer(request, response);
    refuse(response, 417);
  });
  refuseUnread(server);
  return server;
}

async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  finished: Finished,
  handler: Promise<Handler>,
): Promise<void> {
  if (isRead(request)) delete request.headers['content-type']; // of nothing; the rules of next.config.mjs would take it for a form
  const target = targetOf(request, finished);
  const methods = methodsOf('path' in target ? target.path : '');
  const fault = faultOf(request, target, methods);
  const known = fault === undefined && target.kind === 'found' && isRead(request) ? finished.get(target.path) : undefined;
  if (known && target.kind === 'found' && isAsked(known, target.query, request)) {
    // Its headers are all written down by the build.
    sendFinished(known, request, response);
    return;
  }
  secureAnswer(request, response);
  const Allow = methods.join(', ');
  if (fault === 405) refuse(response, fault, { Allow });
  else if (fault !== undefined || target.kind === 'malformed') refuse(response, fault ?? 400);
  else if (request.method === 'OPTIONS') response.writeHead(204, { Allow }).end();
  else if (target.kind === 'moved') response.writeHead(308, { Location: target.path + target.query }).end();
  else await handOver(request, response, target.kind === 'found' ? target.path + target.query : target.url, handler);
}

const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

/** A Host that needs no reading. */
const plainHost = /^[\w.-]+(?::\d+)?$/;

/**
 * The target of a request; the server as a whole, which OPTIONS may ask about, counts as its root. Most visits ask for an address of the
 * site as it is written, which has one meaning already.
 */
function targetOf({ method, url = '', headers }: IncomingMessage, finished: Finished): Target {
  if (finished.has(url) && plainHost.test(headers.host ?? '')) return { kind: 'found', path: url, query: '' };
  return readTarget(method === 'OPTIONS' && url === '*' ? '/' : url, headers.host);
}

/** The status with which a request must be refused, if it must. */
function faultOf({ method = '', httpVersion, headers }: IncomingMessage, target: Target, methods: string[]): number | undefined {
  if (!methods.includes(method)) return 405;
  if (target.kind === 'malformed' || (headers.host === undefined && httpVersion !== '1.0')) return 400;
  return method === 'POST' && !isTaken('path' in target ? target.path : '', headers['content-type']) ? 415 : undefined;
}

async function handOver(request: IncomingMessage, response: ServerResponse, url: string, handler: Promise<Handler>): Promise<void> {
  const { headers } = request;
  forgetInnerHeaders(request);
  forgetTags(request);
  compressAnswer(request, response);
  // The kind of a body may be written in any case; the rules of next.config.mjs know one.
  if (headers['content-type']) headers['content-type'] = headers['content-type'].replace(/^[^;]*/, (kind) => kind.toLowerCase());
  request.url = url;
  await (await handler)(request, response);
}
