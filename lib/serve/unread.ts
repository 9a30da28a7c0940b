import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { methodsOf } from './methods.ts';
import { refuseRaw } from './refuse.ts';

/** What a parser of HTTP says by code; everything else is a bad request. */
const statuses: Record<string, number> = { HPE_INVALID_METHOD: 405, HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** A request line with a method that nobody knows, rather than noise. */
const requestLine = /^[\w!#$%&'*+.^`|~-]+ \S+ HTTP\/1\.[01]\r?\n/;

/** Refuses what Node.js never hands over as a request: tunnels and bytes that are not HTTP. */
export function refuseUnread(server: Server): void {
  const Allow = methodsOf('').join(', ');
  server.on('connect', (_request, socket) => refuseRaw(socket as Socket, 405, { Allow }));
  server.on('clientError', (problem: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) => {
    const known = statuses[problem.code ?? ''] ?? 400;
    const status = known === 405 && !requestLine.test(problem.rawPacket?.toString('latin1') ?? '') ? 400 : known;
    refuseRaw(socket as Socket, status, status === 405 ? { Allow } : {});
  });
}
