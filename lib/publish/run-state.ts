import type { PublishRunRow } from '../db/content-tables.ts';
import type { PublishPlace } from './place.ts';
import type { Outcome, ProposalState, Step } from './proposal.ts';
import { listRows, moveProposal } from './proposals-store.ts';
import { changeRun, failSteps, setStep } from './runs-store.ts';

/** Writes down that a step begins or is done. */
export function note({ store, now }: PublishPlace, run: string, step: Step, state: 'running' | 'done' | 'failed'): Promise<void> {
  return store.run((db) => setStep(db, run, step, state, now().toISOString()));
}

/** Ends a publishing, and moves what was part of it. */
export function endRun(
  { store, now }: PublishPlace,
  run: PublishRunRow,
  state: 'ready' | 'online' | 'failed',
  said: Outcome | null,
  proposals: (id: string) => { state: ProposalState; said: Outcome | null } = () => ({ state, said }),
): Promise<void> {
  const at = now().toISOString();
  return store.run((db) =>
    db.transaction().execute(async (transaction) => {
      await changeRun(transaction, run.id, { state, ended_at: at, said: said && JSON.stringify(said) });
      if (state === 'failed') await failSteps(transaction, run.id, at);
      for (const { id } of await listRows(transaction, { run: run.id, states: ['building', 'ready'] })) {
        const change = proposals(id);
        await moveProposal(transaction, id, ['building', 'ready'], { ...change, said: change.said && JSON.stringify(change.said) });
      }
    }),
  );
}
