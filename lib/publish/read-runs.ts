import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import type { PublishRunRow, PublishStepRow } from '../db/content-tables.ts';
import type { Run, Step, StepState } from './proposal.ts';
import { steps } from './proposal.ts';
import { outcomeOf } from './read-proposals.ts';
import { listRunRows, listSteps } from './runs-store.ts';

/** The latest publishings with their steps, pushes of engineers and roll backs among them. @throws StoreUnavailable */
export function listRuns(limit = 50, store: Store = theStore()): Promise<(Run & { steps: StepState[] })[]> {
  return store.run(async (db) => {
    const runs: (Run & { steps: StepState[] })[] = [];
    for (const row of await listRunRows(db, limit)) runs.push({ ...runOf(row), steps: inOrder(await listSteps(db, row.id)) });
    return runs;
  });
}

function runOf({ id, kind, state, reason, ...row }: PublishRunRow): Run {
  return {
    ...{ id, kind, state, reason },
    by: { id: row.by_id, name: row.by_name },
    startedAt: row.started_at,
    endedAt: row.ended_at,
    commit: row.commit_id,
    release: row.release_id,
    said: outcomeOf(row.said),
  };
}

function inOrder(rows: readonly PublishStepRow[]): StepState[] {
  return rows
    .map(({ step, state, at }) => ({ step: step as Step, state, at }))
    .sort((one, other) => steps.indexOf(one.step) - steps.indexOf(other.step));
}
