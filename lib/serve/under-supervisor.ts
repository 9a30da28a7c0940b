import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server under a supervisor says: where it can be tried, and that visitors reach it. */
export type ServerNews = { tryAt: number } | { serving: true };

/** What a supervisor says: take visitors at this place now. */
export type Order = { serve: { port: number; hostname: string | undefined } };

/**
 * Has a supervisor decide when this server takes visitors (lib/release/supervise.ts). Until then it can be tried on a port of its own,
 * which only this machine can reach.
 *
 * @param trial a second front, for the trial
 */
export async function awaitOrder(server: Server, trial: Server, ready: Promise<unknown>): Promise<void> {
  process.on('message', ({ serve }: Order) => {
    server.listen(serve.port, serve.hostname, () => {
      say({ serving: true });
      trial.close();
    });
  });
  await ready;
  // Exclusive: servers under one supervisor would otherwise share the port.
  trial.listen({ port: 0, host: 'localhost', exclusive: true }, () => say({ tryAt: (trial.address() as AddressInfo).port }));
}

function say(news: ServerNews): void {
  process.send?.(news);
}
