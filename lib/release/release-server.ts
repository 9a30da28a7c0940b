import type { Worker } from 'node:cluster';
import cluster from 'node:cluster';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { Order, ServerNews } from '../serve/under-supervisor.ts';
import { folderOf, ReleaseRefused, readTable } from './folder.ts';
import { faultOfServer } from './try-server.ts';

/** How long a server may take until it can be tried, and until it has ended; in milliseconds. */
const patience = { start: 120_000, end: 30_000 };

/** A server of a release that takes visitors, or is about to. */
export type ReleaseServer = { id: string; worker: Worker };

/** Where visitors come in. */
export type Entrance = { port: number; hostname: string | undefined };

/**
 * Starts the server of a release, without visitors, and asks it for every answer it must have.
 *
 * @throws ReleaseRefused when it does not start or one of them is wrong; the server is ended then
 */
export async function startTried(root: string, id: string): Promise<ReleaseServer> {
  const folder = folderOf(root, id);
  cluster.setupPrimary({ exec: join(folder, 'lib', 'serve', 'main.ts'), cwd: folder, args: [] });
  // Its working directory is its own folder: a relative path would be another folder there.
  const worker = cluster.fork({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', RELEASE: id, RELEASES_DIR: resolve(root) });
  const server = { id, worker };
  try {
    const { tryAt } = (await news(server, (one) => 'tryAt' in one)) as { tryAt: number };
    const fault = await faultOfServer(tryAt, readTable(root, id));
    if (fault !== undefined) throw new ReleaseRefused(`Release ${id} is not sound: ${fault}.`);
    return server;
  } catch (problem) {
    await endServer(server);
    throw problem;
  }
}

/** Lets visitors in. */
export async function letIn(server: ReleaseServer, { port, hostname }: Entrance): Promise<void> {
  const serving = news(server, (one) => 'serving' in one);
  server.worker.send({ serve: { port, hostname } } satisfies Order);
  await serving;
}

/** Asks a server to end: it finishes what it began, messages first. One that does not end is ended. */
export async function endServer({ worker }: ReleaseServer): Promise<void> {
  if (worker.isDead()) return;
  const gone = once(worker, 'exit');
  worker.process.kill('SIGTERM');
  const late = setTimeout(() => worker.process.kill('SIGKILL'), patience.end);
  await gone;
  clearTimeout(late);
}

/** The next thing of a kind that a server says. */
function news({ id, worker }: ReleaseServer, isMeant: (one: ServerNews) => boolean): Promise<ServerNews> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(late);
      worker.off('message', hear).off('exit', leave);
      act();
    };
    const hear = (one: ServerNews): void => {
      if (isMeant(one)) settle(() => resolve(one));
    };
    const leave = (): void => settle(() => reject(new ReleaseRefused(`The server of release ${id} did not start; its lines say why.`)));
    const late = setTimeout(
      () => settle(() => reject(new ReleaseRefused(`The server of release ${id} was not ready in ${patience.start / 1000} s.`))),
      patience.start,
    );
    worker.on('message', hear).on('exit', leave);
  });
}
