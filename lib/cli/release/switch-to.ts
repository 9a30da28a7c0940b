import { archiveRelease } from '../../release/archive.ts';
import { askSupervisor } from '../../release/control.ts';
import { ReleaseRefused, recordSwitch, requireRelease } from '../../release/folder.ts';
import { requireSamePlace } from '../../release/place.ts';
import type { At } from './at.ts';

/** Has the supervisor put a release online; where none runs, the next one to serve begins with it. @throws ReleaseRefused */
export async function switchTo({ root, place, by, say, complain }: At, id: string): Promise<void> {
  requireRelease(root, id);
  const outcome = await askSupervisor(root, { switchTo: id, by });
  if (outcome && !outcome.done) throw new ReleaseRefused(outcome.sentence);
  if (outcome) return say(outcome.sentence);
  requireSamePlace(root, place);
  recordSwitch(root, { id, at: new Date().toISOString(), by });
  keepPages({ root, complain }, id, by);
  say(`Nothing is served now; “npm run release -- serve” will serve release ${id}.`);
}

/** Keeps the pages of a release that went online. A page that cannot be archived is no reason to serve the release before. */
export function keepPages({ root, complain }: Pick<At, 'root' | 'complain'>, id: string, by: string): void {
  try {
    archiveRelease(root, { id, at: new Date().toISOString(), by });
  } catch (problem) {
    complain(`The pages of release ${id} are online but not in the archive: ${problem instanceof Error ? problem.message : problem}`);
  }
}
