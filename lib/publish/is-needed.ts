import { currentRelease } from '../release/folder.ts';
import { RemoteAway } from '../repository/failures.ts';
import type { Repository } from '../repository/repository.ts';
import { listDue } from './list-due.ts';
import type { PublishPlace } from './place.ts';
import { hasFailed, isBuilt, listRunsIn } from './runs-store.ts';

/** Whether there is anything for a publisher to do; asked every few seconds, so it writes nothing. */
export async function isNeeded(place: PublishPlace): Promise<boolean> {
  const runs = await place.store.run((db) => listRunsIn(db, ['building', 'switching', 'ready']));
  if (runs.some(({ state, release_id: release }) => state !== 'ready' || release === currentRelease(place.root))) return true;
  if ((await listDue(place)).length > 0) return true;
  return place.hasRepository() && isPushed(place);
}

/** Whether `main` has files that no release was made of yet, and that were not tried in vain. */
export async function isPushed(place: PublishPlace): Promise<boolean> {
  const repository = await place.openRepository();
  if (place.isTimeToPull()) await pulled(repository); // looked for again the next time
  const [head, built] = await Promise.all([repository.head(), repository.marked('built')]);
  if (built === undefined || built === head || (await repository.sameFiles(built, head))) return false;
  return !(await place.store.run(async (db) => (await hasFailed(db, head)) || (place.carried && (await isBuilt(db, head)))));
}

/** Takes what was pushed to the remote; `false` where it does not answer. */
export async function pulled(repository: Repository): Promise<boolean> {
  try {
    await repository.pull();
    return true;
  } catch (problem) {
    if (problem instanceof RemoteAway) return false;
    throw problem;
  }
}
