import './compile-patterns-at-once.ts';

import cluster from 'node:cluster';
import { createServer } from 'node:http';
import next from 'next';
import { announce } from '../log.ts';
import { endWhenAsked } from './end.ts';
import type { Finished } from './finished.ts';
import { finishedFolder, readFinished } from './finished.ts';
import { createFront } from './front.ts';
import { awaitOrder } from './under-supervisor.ts';
import { warmUp } from './warm-up.ts';
import { whereToServe } from './where.ts';

/**
 * Serves the built site: `npm run serve`, or `npm run serve -- -p PORT -H HOST`. The port is 3000, or PORT, on every interface. Next.js
 * answers in this same process, behind the front.
 */
const { port, hostname } = where();

// Whoever gathers the lines may go away before the server does. Unheard, the failure of each write would reach Next.js, which prints
// what it does not expect, and that print would fail again: a loop that answers nobody.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const finished = finishedAnswers();

// Next.js would answer upgrades on the server it is given; nothing here is upgraded, so it gets one that never listens.
const app = next({ dev: false, port, httpServer: createServer(), ...(hostname !== undefined && { hostname }) });
const ready = app.prepare().then(async () => {
  const { fairly } = await import('./fairly.ts'); // it reads the settings, which Next.js has just completed from its files
  const handler = app.getRequestHandler();
  await warmUp(handler);
  return fairly(handler);
});
ready.catch((problem: Error) => {
  announce(problem.name === 'StartRefused' ? problem.message : `The site could not start: ${problem.stack}`);
  process.exit(1);
});
const server = createFront(finished, ready);
endWhenAsked(server, () => app.close());
server.on('error', (problem: NodeJS.ErrnoException) => {
  announce(problem.code === 'EADDRINUSE' ? `Port ${port} is taken: choose another with “npm run serve -- -p PORT”.` : problem.message);
  process.exit(1);
});
if (cluster.isWorker) await awaitOrder(server, createFront(finished, ready), ready);
else server.listen(port, hostname, () => announce(`The site is served at http://${hostname ?? 'localhost'}:${port}`));

function finishedAnswers(): Finished {
  try {
    return readFinished(finishedFolder('.next'));
  } catch (problem) {
    const why = (problem as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no finished build here' : (problem as Error).message;
    announce(`The site could not start: ${why}. Build it with “npm run build”.`);
    process.exit(1);
  }
}

function where(): ReturnType<typeof whereToServe> {
  try {
    // biome-ignore lint/style/noProcessEnv: lib/env.ts may be read only after Next.js has read its own files
    return whereToServe(process.argv.slice(2), process.env.PORT);
  } catch (problem) {
    announce((problem as Error).message);
    process.exit(1);
  }
}
