import type { Server } from 'node:http';
import { Server as Sockets } from 'node:net';

/** How long the answers under way may take once the server is asked to end, in milliseconds. */
const patience = 10_000;

/**
 * Ends a server when its process is asked to. It takes no more connections, and finishes what it began. A connection that rests is not
 * cut, because a request may be on its way in it: its next answer says that it is the last, and one that stays silent ends by itself.
 */
export function endWhenAsked(server: Server, close: () => Promise<void>): void {
  let ending = false;
  server.prependListener('request', (_request, response) => {
    if (ending) response.shouldKeepAlive = false;
  });
  for (const [signal, code] of [
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const) {
    process.once(signal, async () => {
      ending = true;
      // The server of HTTP would cut the connections that rest.
      const drained = new Promise((resolve) => Sockets.prototype.close.call(server, resolve));
      await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, patience))]);
      await close();
      process.exit(code);
    });
  }
}
