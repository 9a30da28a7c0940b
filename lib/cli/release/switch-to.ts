import { join } from 'node:path';
import { archiveRelease, missedSwitches } from '../../release/archive.ts';
import { askSupervisor } from '../../release/control.ts';
import type { Switch } from '../../release/folder.ts';
import { ReleaseRefused, recordSwitch, requireRelease } from '../../release/folder.ts';
import { withLock } from '../../release/lock.ts';
import { requireSamePlace } from '../../release/place.ts';
import type { At } from './at.ts';

/** Has the supervisor put a release online; where none runs, the next one to serve begins with it. @throws ReleaseRefused */
export async function switchTo({ root, place, by, say, complain }: At, id: string): Promise<void> {
  requireRelease(root, id);
  const outcome = await askSupervisor(root, { switchTo: id, by });
  if (outcome && !outcome.done) throw new ReleaseRefused(outcome.sentence);
  if (outcome) return say(outcome.sentence);
  await withLock(join(root, 'switching.lock'), 'Another switch', async () => {
    requireSamePlace(root, place);
    recordSwitch(root, { id, at: new Date().toISOString(), by });
    keepPages({ root, complain });
  });
  say(`Nothing is served now; “npm run release -- serve” will serve release ${id}.`);
}

/**
 * Keeps the pages of every release that went online since the archive was last written, the earliest first: what could not be kept once
 * is tried again. A page that cannot be archived is no reason to serve the release before.
 */
export function keepPages({ root, complain }: Pick<At, 'root' | 'complain'>): void {
  try {
    for (const one of missedSwitches(root)) keepOne(root, one, complain);
  } catch (problem) {
    complain(`The pages of the release that serves are not in the archive yet: ${wordsOf(problem)}`);
  }
}

/** A release that is gone can be kept no more, and does not stand in the way of later ones. */
function keepOne(root: string, one: Switch, complain: At['complain']): void {
  try {
    archiveRelease(root, one);
  } catch (problem) {
    if (!(problem instanceof ReleaseRefused)) throw problem;
    complain(`The pages of release ${one.id} are not in the archive: ${problem.message}`);
  }
}

function wordsOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
