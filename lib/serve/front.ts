import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { codeOf, log } from '../log.ts';
import type { Files } from './files.ts';
import { sendFile } from './files.ts';
import { forgetInnerHeaders, secureAnswer } from './headers.ts';
import { isForm, methodsOf } from './methods.ts';
import { refuse } from './refuse.ts';
import { forgetMarks } from './tags.ts';
import type { Target } from './targets.ts';
import { readTarget } from './targets.ts';
import { refuseUnread } from './unread.ts';

/** Answers what the front does not answer itself. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * The server that owns the port. Whatever arrives is given one meaning or refused here, so that whoever answers behind it sees only
 * methods and addresses that can exist, and no answer leaves without the headers that all have.
 *
 * @param files what is served as it lies
 * @param handler everything else; a request waits until it is there
 */
export function createFront(files: Files, handler: Promise<Handler>): Server {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    secureAnswer(request, response);
    try {
      await answerRequest(request, response, files, handler);
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

async function answerRequest(request: IncomingMessage, response: ServerResponse, files: Files, handler: Promise<Handler>): Promise<void> {
  const target = targetOf(request);
  const methods = methodsOf('path' in target ? target.path : '');
  const Allow = methods.join(', ');
  const fault = faultOf(request, target, methods);
  if (fault === 405) refuse(response, fault, { Allow });
  else if (fault !== undefined || target.kind === 'malformed') refuse(response, fault ?? 400);
  else if (request.method === 'OPTIONS') response.writeHead(204, { Allow }).end();
  else if (target.kind === 'moved') response.writeHead(308, { Location: target.path + target.query }).end();
  else {
    const file = target.kind === 'found' ? files.get(target.path) : undefined;
    if (file && target.kind === 'found') sendFile(file, target, request, response);
    else await handOver(request, response, target.kind === 'found' ? target.path + target.query : target.url, handler);
  }
}

/** The target of a request; the server as a whole, which OPTIONS may ask about, counts as its root. */
function targetOf({ method, url = '', headers }: IncomingMessage): Target {
  return readTarget(method === 'OPTIONS' && url === '*' ? '/' : url, headers.host);
}

/** The status with which a request must be refused, if it must. */
function faultOf({ method = '', httpVersion, headers }: IncomingMessage, { kind }: Target, methods: string[]): number | undefined {
  if (!methods.includes(method)) return 405;
  if (kind === 'malformed' || (headers.host === undefined && httpVersion !== '1.0')) return 400;
  return method === 'POST' && !isForm(headers['content-type']) ? 415 : undefined;
}

async function handOver(request: IncomingMessage, response: ServerResponse, url: string, handler: Promise<Handler>): Promise<void> {
  const { headers } = request;
  forgetInnerHeaders(request);
  forgetMarks(request);
  // The kind of a body may be written in any case; the rules of next.config.mjs know one.
  if (headers['content-type']) headers['content-type'] = headers['content-type'].replace(/^[^;]*/, (kind) => kind.toLowerCase());
  request.url = url;
  await (await handler)(request, response);
}
