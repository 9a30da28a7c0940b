import type { Server } from 'node:http';

/** How long the answers under way may take once the server is asked to end, in milliseconds. */
const patience = 10_000;

/** Ends a server when its process is asked to: it takes no more connections, finishes what it began, and then ends the process. */
export function endWhenAsked(server: Server, close: () => Promise<void>): void {
  server.on('request', (_request, response) => {
    response.once('close', () => {
      if (!server.listening) server.closeIdleConnections();
    });
  });
  for (const [signal, code] of [
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const) {
    process.once(signal, async () => {
      const drained = new Promise((resolve) => server.close(resolve));
      await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, patience))]);
      await close();
      process.exit(code);
    });
  }
}
