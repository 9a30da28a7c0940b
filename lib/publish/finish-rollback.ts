import type { PublishRunRow } from '../db/content-tables.ts';
import { listReleases } from '../release/folder.ts';
import { HeadMoved, RemoteAway } from '../repository/failures.ts';
import type { Repository } from '../repository/repository.ts';
import { findPerson } from '../staff/store.ts';
import { archived, switched } from './finish-run.ts';
import { outcome } from './outcome.ts';
import type { PublishPlace } from './place.ts';
import { listRows, moveProposal } from './proposals-store.ts';
import { note } from './run-state.ts';
import { listOnline } from './runs-store.ts';
import { followMain } from './settle-drafts.ts';

/**
 * Puts the release before back, then brings `main` to the files it was made of by a commit that says why. What cannot be written down
 * does not keep readers from the release before.
 */
export async function finishRollback(
  place: PublishPlace,
  openRepository: () => Promise<Repository>,
  run: PublishRunRow,
  leaving: AbortSignal,
): Promise<void> {
  const { commit_id: commit, release_id: release } = run;
  if (commit === null || release === null) throw new Error('Only a release that is known can be gone back to.');
  if (!(await switched(place, run, release, leaving))) return;
  await note(place, run.id, 'commit', 'running');
  const done = await restoreMain(place, await openRepository(), run, commit);
  await note(place, run.id, 'commit', done ? 'done' : 'failed');
  await takeBack(place, release, run.reason);
  await archived(place, run, release);
}

async function restoreMain(place: PublishPlace, repository: Repository, run: PublishRunRow, commit: string): Promise<boolean> {
  const parent = await repository.head();
  if (await repository.sameFiles(parent, commit)) return true;
  const person = await place.store.run((db) => findPerson(db, { id: run.by_id }));
  const author = { name: run.by_name, email: person?.email ?? '' };
  try {
    const restored = await repository.prepareRestored(commit, { parent, author, message: `Roll back: ${run.reason}` });
    await repository.moveMain(restored, parent);
    await repository.mark('built', restored);
    await followMain(place, repository);
    return true;
  } catch (problem) {
    if (problem instanceof HeadMoved || problem instanceof RemoteAway) return false;
    throw problem;
  }
}

/** What went online after that release was built no longer is; it can be published again. */
async function takeBack(place: PublishPlace, release: string, reason: string): Promise<void> {
  const since = listReleases(place.root).find(({ id }) => id === release)?.builtAt ?? '';
  const said = JSON.stringify(outcome(place, 'rolled-back', { lines: [reason] }));
  await place.store.run(async (db) => {
    for (const run of await listOnline(db, since)) {
      for (const { id } of await listRows(db, { run: run.id, states: ['online'] })) {
        await moveProposal(db, id, ['online'], { state: 'failed', said });
      }
    }
  });
}
