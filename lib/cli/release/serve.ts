import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { env } from '../../env.ts';
import { takeWishes } from '../../release/control.ts';
import { ReleaseRefused } from '../../release/folder.ts';
import { withLock } from '../../release/lock.ts';
import { recordServed, requireSamePlace } from '../../release/place.ts';
import type { Supervisor } from '../../release/supervise.ts';
import { supervise } from '../../release/supervise.ts';
import { carryReleases } from '../carry-releases.ts';
import { runAfterSwitch } from './after-switch.ts';
import type { At, Named } from './at.ts';
import { keepPages } from './switch-to.ts';

/**
 * Serves the current release until this process is told to end, and takes the wishes of commands: a process of its own, since it owns
 * servers. What is wished while it starts is done once it serves.
 *
 * @throws ReleaseRefused where another process serves these releases, the port is taken, or no release can serve
 */
export async function serveReleases(at: Omit<At, 'serve'>, { port, hostname }: Named): Promise<void> {
  const { root, place, by, say } = at;
  mkdirSync(root, { recursive: true });
  await withLock(join(root, 'supervisor.lock'), 'Another “serve” of these releases', async () => {
    requireSamePlace(root, place);
    await requireFreePort(port, hostname);
    const begun = Promise.withResolvers<{ supervisor: Supervisor; others: Others }>();
    const wishes = takeWishes(root, async ({ switchTo: id, by: whose }) => {
      try {
        const { supervisor, others } = await begun.promise;
        await supervisor.switchTo(id, whose);
        others.tell(id, whose);
        return { done: true, sentence: `Release ${id} serves.` };
      } catch (problem) {
        return { done: false, sentence: problem instanceof Error ? problem.message : String(problem) };
      }
    });
    begun.promise.catch(() => wishes.close()); // and whoever wished is told
    const mayStart = (): void => requireSamePlace(root, place);
    const afterSwitch = (id: string): void => {
      keepPages(at);
      runAfterSwitch(env.AFTER_SWITCH, id, say);
    };
    try {
      const supervisor = await supervise({ root, entrance: { port, hostname }, by, say, mayStart, afterSwitch });
      recordServed(root, place);
      keepPages(at);
      begun.resolve({ supervisor, others: carryReleases(root, supervisor.switchTo) });
    } catch (problem) {
      begun.reject(problem);
    }
    const { supervisor, others } = await begun.promise;
    // Said last: who reads it may ask for a switch at once.
    say(`Release ${supervisor.serving()} is served at http://${hostname ?? 'localhost'}:${port}`);
    await toldToEnd();
    others.stop();
    wishes.close();
    await supervisor.end();
  });
  process.exit(0);
}

type Others = ReturnType<typeof carryReleases>;

function toldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

/** Without this look, each release would be started and tried before its server found the door closed. */
async function requireFreePort(port: number, hostname: string | undefined): Promise<void> {
  const door = createServer();
  try {
    await new Promise<void>((resolve, reject) => door.once('error', reject).listen(port, hostname, resolve));
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    const why =
      code === 'EADDRINUSE' ? `Port ${port} is taken` : `Port ${port} of ${hostname ?? 'this machine'} cannot be opened (${code})`;
    throw new ReleaseRefused(`${why}: choose another with “npm run release -- serve -p PORT”.`, { cause: problem });
  } finally {
    door.close();
  }
}
