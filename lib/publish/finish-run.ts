import type { PublishRunRow } from '../db/content-tables.ts';
import { readPublications } from '../release/archive.ts';
import { currentRelease } from '../release/folder.ts';
import { pruneReleases } from '../release/prune.ts';
import { HeadMoved, RemoteAway } from '../repository/failures.ts';
import type { Repository } from '../repository/repository.ts';
import { heldBack } from './gone-back.ts';
import { outcome } from './outcome.ts';
import type { PublishPlace } from './place.ts';
import { endRun, note } from './run-state.ts';
import { changeRun } from './runs-store.ts';
import { followMain, settleDrafts } from './settle-drafts.ts';

/**
 * Brings a release that is built online: moves `main` to its commit, ends the drafts that are in it, asks the supervisor. Each part may
 * have been done before by a process that was ended in the middle, and then it is not done again.
 *
 * @param leaving aborted when this server is to end, as it is when its own successor takes over, or has lost the right to publish:
 * whoever has it then goes on from here
 */
export async function finishRun(place: PublishPlace, repository: Repository, run: PublishRunRow, leaving: AbortSignal): Promise<void> {
  const { commit_id: commit, release_id: release, base_commit: parent } = run;
  if (commit === null || release === null || parent === null) throw new Error('Only a release that is built can be brought online.');
  if (leaving.aborted) return;
  if (run.state === 'building' && !(await moved(place, repository, run, { commit, parent }))) return;
  if (await heldBack(place, run)) return;
  if (await switched(place, run, release, leaving)) await archived(place, run, release);
}

async function moved(
  place: PublishPlace,
  repository: Repository,
  run: PublishRunRow,
  { commit, parent }: { commit: string; parent: string },
): Promise<boolean> {
  await note(place, run.id, 'commit', 'running');
  try {
    if ((await repository.head()) !== commit) await repository.moveMain(commit, parent);
  } catch (problem) {
    if (problem instanceof HeadMoved) {
      // Somebody pushed meanwhile: what was approved is built again, upon that.
      await endRun(place, run, 'failed', outcome(place, 'moved'), () => ({ state: 'approved', said: null }));
      return false;
    }
    if (!(problem instanceof RemoteAway)) throw problem;
    await endRun(place, run, 'failed', outcome(place, 'remote'));
    return false;
  }
  await repository.mark('built', commit);
  await settleDrafts(place, repository, run.id);
  await followMain(place, repository);
  await place.store.run((db) => changeRun(db, run.id, { state: 'switching' }));
  await note(place, run.id, 'commit', 'done');
  return true;
}

/** Asks the supervisor for a release; where it does not serve then, the publishing has ended, or its successor goes on. */
export async function switched(place: PublishPlace, run: PublishRunRow, release: string, leaving: AbortSignal): Promise<boolean> {
  await note(place, run.id, 'switch', 'running');
  if (currentRelease(place.root) !== release) {
    if (leaving.aborted) return false;
    const answer = await Promise.race([place.ask(place.root, { switchTo: release, by: run.by_name }), gone(leaving)]);
    if (answer === 'leaving') return false;
    if (answer === undefined) {
      const said = outcome(place, 'no-supervisor', { lines: [`npm run release -- switch ${release}`, 'npm run release -- serve'] });
      await endRun(place, run, 'ready', said);
      return false;
    }
    if (!answer.done) {
      await endRun(place, run, 'failed', outcome(place, 'switch', { lines: [answer.sentence] }));
      return false;
    }
  }
  await note(place, run.id, 'switch', 'done');
  return true;
}

/** The supervisor keeps the pages itself; a release whose pages are not there is online all the same, and it is said. */
export async function archived(place: PublishPlace, run: PublishRunRow, release: string): Promise<void> {
  const kept = readPublications(place.root).some(({ id }) => id === release);
  await note(place, run.id, 'archive', kept ? 'done' : 'failed');
  pruneReleases(place.root);
  await endRun(place, run, 'online', null);
}

function gone(leaving: AbortSignal): Promise<'leaving'> {
  return new Promise((resolve) => {
    if (leaving.aborted) resolve('leaving');
    leaving.addEventListener('abort', () => resolve('leaving'), { once: true });
  });
}
