import type { PublishRunRow, PublishStepRow } from '../db/content-tables.ts';
import type { Step } from './proposal.ts';
import { steps } from './proposal.ts';
import type { PublishDb } from './proposals-store.ts';

/** Begins a publishing: its steps all wait. */
export async function addRun(db: PublishDb, row: PublishRunRow, planned: readonly Step[] = steps): Promise<void> {
  await db.insertInto('publish_runs').values(row).execute();
  const waiting = planned.map((step) => ({ run: row.id, step, state: 'waiting' as const, at: null }));
  await db.insertInto('publish_steps').values(waiting).execute();
}

/** Writes down how far a publishing has come. */
export async function changeRun(db: PublishDb, id: string, change: Partial<PublishRunRow>): Promise<void> {
  await db.updateTable('publish_runs').set(change).where('id', '=', id).execute();
}

/** Writes down where a step is. */
export async function setStep(db: PublishDb, run: string, step: Step, state: PublishStepRow['state'], at: string): Promise<void> {
  await db.updateTable('publish_steps').set({ state, at }).where('run', '=', run).where('step', '=', step).execute();
}

/** What was running when a publishing ended by itself has failed. */
export async function failSteps(db: PublishDb, run: string, at: string): Promise<void> {
  await db.updateTable('publish_steps').set({ state: 'failed', at }).where('run', '=', run).where('state', '=', 'running').execute();
}

/** The steps of a publishing. */
export function listSteps(db: PublishDb, run: string): Promise<PublishStepRow[]> {
  return db.selectFrom('publish_steps').selectAll().where('run', '=', run).execute();
}

/** Publishings, the latest first. */
export function listRunRows(db: PublishDb, limit: number): Promise<PublishRunRow[]> {
  return db.selectFrom('publish_runs').selectAll().orderBy('started_at', 'desc').limit(limit).execute();
}

/** Publishings in some states, the oldest first. */
export function listRunsIn(db: PublishDb, states: readonly PublishRunRow['state'][]): Promise<PublishRunRow[]> {
  return db.selectFrom('publish_runs').selectAll().where('state', 'in', states).orderBy('started_at').execute();
}

/** Roll backs that did not fail: those asked for after a time, and those that are still to be carried out. */
export function listRollbacks(db: PublishDb, since: string): Promise<PublishRunRow[]> {
  return db
    .selectFrom('publish_runs')
    .selectAll()
    .where('kind', '=', 'rollback')
    .where('state', '!=', 'failed')
    .where((where) => where.or([where('started_at', '>', since), where('state', '=', 'switching')]))
    .orderBy('started_at', 'desc')
    .execute();
}

/** Publishings that were begun after a time and are online. */
export function listOnline(db: PublishDb, since: string): Promise<PublishRunRow[]> {
  return db.selectFrom('publish_runs').selectAll().where('state', '=', 'online').where('started_at', '>', since).execute();
}

/** Whether publishing a commit as it was pushed has failed: it is not tried again by itself. */
export async function hasFailed(db: PublishDb, commit: string): Promise<boolean> {
  const row = await db
    .selectFrom('publish_runs')
    .select('id')
    .where('base_commit', '=', commit)
    .where('kind', '=', 'push')
    .where('state', '=', 'failed')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether some server has made a release of a commit that is online, or on its way. */
export async function isBuilt(db: PublishDb, commit: string): Promise<boolean> {
  const runs = db.selectFrom('publish_runs').select('id').where('commit_id', '=', commit).where('state', 'in', ['switching', 'online']);
  return (await runs.limit(1).executeTakeFirst()) !== undefined;
}
