import { takeWishes } from '../../release/control.ts';
import { currentRelease } from '../../release/folder.ts';
import { recordServed, requireSamePlace } from '../../release/place.ts';
import { supervise } from '../../release/supervise.ts';
import { carryReleases } from '../carry-releases.ts';
import type { At, Named } from './at.ts';
import { keepPages } from './switch-to.ts';

/** Serves the current release until this process is told to end, and takes the wishes of commands: a process of its own, since it owns servers. */
export async function serveReleases(at: Omit<At, 'serve'>, { port, hostname }: Named): Promise<void> {
  const { root, place, say } = at;
  requireSamePlace(root, place);
  const afterSwitch = (id: string, by: string): void => keepPages(at, id, by);
  const supervisor = await supervise({ root, entrance: { port, hostname }, say, afterSwitch });
  recordServed(root, place);
  const others = carryReleases(root, supervisor.switchTo);
  const wishes = takeWishes(root, async (wish) => {
    try {
      await supervisor.switchTo(wish.switchTo, wish.by);
      others.tell(wish.switchTo, wish.by);
      return { done: true, sentence: `Release ${wish.switchTo} serves.` };
    } catch (problem) {
      return { done: false, sentence: problem instanceof Error ? problem.message : String(problem) };
    }
  });
  // Said last: who reads it may ask for a switch at once.
  say(`Release ${currentRelease(root)} is served at http://${hostname ?? 'localhost'}:${port}`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      others.stop();
      wishes.close();
      await supervisor.end();
      process.exit(0);
    });
  }
}
