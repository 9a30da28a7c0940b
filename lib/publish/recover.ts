import { currentRelease } from '../release/folder.ts';
import { finishRollback } from './finish-rollback.ts';
import { finishRun } from './finish-run.ts';
import { heldBack } from './gone-back.ts';
import { isElsewhere } from './is-elsewhere.ts';
import { outcome } from './outcome.ts';
import type { PublishPlace } from './place.ts';
import { listRows } from './proposals-store.ts';
import { outcomeOf } from './read-proposals.ts';
import { endRun } from './run-state.ts';
import { listRunsIn } from './runs-store.ts';

/**
 * Goes on with what a process that is gone has left: a release that was built is brought online, one that was being built is built again;
 * what was interrupted twice has failed, so that a build that ends its server does not end the next. Roll backs are taken up here too,
 * and releases that somebody put online by hand; what was begun before a roll back was asked for waits.
 */
export async function recover(place: PublishPlace, leaving: AbortSignal): Promise<void> {
  for (const run of await place.store.run((db) => listRunsIn(db, ['building', 'switching', 'ready']))) {
    if (leaving.aborted) return;
    if (isElsewhere(place, run)) continue;
    if (run.state === 'ready') {
      if (run.release_id !== null && currentRelease(place.root) === run.release_id) await endRun(place, run, 'online', null);
    } else if (run.kind === 'rollback') await finishRollback(place, place.openRepository, run, leaving);
    else if (await heldBack(place, run)) continue;
    else if (run.release_id !== null) await finishRun(place, await place.openRepository(), run, leaving);
    else {
      const said = outcome(place, 'interrupted');
      const before = await place.store.run((db) => listRows(db, { run: run.id, states: ['building'] }));
      const twice = new Set(before.flatMap((row) => (outcomeOf(row.said)?.code === 'interrupted' ? [row.id] : [])));
      await endRun(place, run, 'failed', said, (id) => ({ state: twice.has(id) ? 'failed' : 'approved', said }));
    }
  }
}
