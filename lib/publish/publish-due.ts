import { randomUUID } from 'node:crypto';
import type { ProposalRow, PublishRunRow } from '../db/content-tables.ts';
import { clinicDay } from '../i18n/clinic-day.ts';
import type { Repository } from '../repository/repository.ts';
import type { BuildNews, Built, OrderedChange } from './build-order.ts';
import { finishRun } from './finish-run.ts';
import { heldBack, untilGoneBack } from './gone-back.ts';
import { isPushed, pulled } from './is-needed.ts';
import { listDue } from './list-due.ts';
import { outcome } from './outcome.ts';
import type { PublishPlace } from './place.ts';
import { claimDue, filesOf, listRows } from './proposals-store.ts';
import { endRun, note } from './run-state.ts';
import { addRun, changeRun } from './runs-store.ts';
import { followMain } from './settle-drafts.ts';
import { subjectOf } from './subject.ts';

/** Who a push is by: the commits say it themselves. */
const engineers = { id: 'push', name: 'main' };

/**
 * Publishes everything that is due in one release: what was approved, what was to go online at a time that has come, what engineers
 * pushed. Does nothing where nothing is.
 */
export async function publishDue(place: PublishPlace, leaving: AbortSignal): Promise<void> {
  const isDue = (await listDue(place)).length > 0;
  const pushed = place.hasRepository() && (await isPushed(place));
  if (!isDue && !pushed) return;
  const repository = await place.openRepository();
  const answers = await pulled(repository);
  await followMain(place, repository);
  const begun = await begin(place, pushed, await repository.head());
  if (!begun) return;
  if (answers) await publish(place, repository, begun, leaving);
  else await endRun(place, begun.run, 'failed', outcome(place, 'remote'));
}

async function publish(place: PublishPlace, repository: Repository, { due, run }: Begun, leaving: AbortSignal): Promise<void> {
  const changes = await place.store.run(async (db) => {
    const ordered: OrderedChange[] = [];
    for (const row of due) ordered.push({ ...changeOf(row), files: await filesOf(db, row.id) });
    return ordered;
  });
  const order = { head: run.base_commit ?? '', changes, by: run.by_name, today: clinicDay(place.now()) };
  let noted: Promise<void> = Promise.resolve();
  const hear = ({ step, state }: BuildNews): void => {
    noted = noted.then(() => note(place, run.id, step, state)).catch(() => undefined); // only shown, never relied upon
  };
  const { signal, stop } = untilGoneBack(place, run, leaving);
  const result = await place.build(order, hear, signal).finally(stop);
  await noted;
  if (await heldBack(place, run)) return;
  if ('failed' in result) return fail(place, run, result, changes, leaving);
  const ready = { commit_id: result.commit, release_id: result.release };
  await place.store.run((db) => changeRun(db, run.id, ready));
  await finishRun(place, repository, { ...run, ...ready }, leaving);
}

type Begun = { due: readonly ProposalRow[]; run: PublishRunRow };

/** Takes up what is due by now, which may be less than a minute ago: the remote was asked since. `undefined` where nothing is left. */
function begin({ store, now }: PublishPlace, pushed: boolean, head: string): Promise<Begun | undefined> {
  const [id, at] = [randomUUID(), now().toISOString()];
  return store.run((db) =>
    db.transaction().execute(async (transaction) => {
      await claimDue(transaction, id, at);
      const due = await listRows(transaction, { run: id });
      const [first] = due;
      if (!first && !pushed) return undefined;
      const by = first ? { id: first.decided_by ?? first.asked_by, name: first.decided_name ?? first.asked_name } : engineers;
      const run: PublishRunRow = {
        ...{ id, kind: first ? 'edits' : 'push', state: 'building', by_id: by.id, by_name: by.name, started_at: at, base_commit: head },
        ...{ ended_at: null, commit_id: null, release_id: null, reason: '', said: null },
      };
      await addRun(transaction, run);
      return { due, run };
    }),
  );
}

/** What is to blame fails; what only shared the build is built again without it. */
function fail(
  place: PublishPlace,
  run: PublishRunRow,
  { failed, blamed }: Extract<Built, { failed: unknown }>,
  changes: readonly OrderedChange[],
  leaving: AbortSignal,
): Promise<void> {
  if (leaving.aborted) return endRun(place, run, 'failed', outcome(place, 'interrupted'), () => ({ state: 'approved', said: null }));
  const said = outcome(place, failed.code, failed);
  const guilty = new Set(blamed ?? toBlame(failed.problems, changes));
  return endRun(place, run, 'failed', said, (id) =>
    guilty.size === 0 || guilty.has(id) ? { state: 'failed', said } : { state: 'approved', said: null },
  );
}

/** The changes in whose files the mistakes are. */
function toBlame(problems: readonly { file: string }[], changes: readonly OrderedChange[]): string[] {
  const files = new Set(problems.map(({ file }) => file));
  return changes.filter((change) => change.files.some(({ file }) => files.has(file))).map(({ id }) => id);
}

function changeOf({ id, entry, note: words, asked_name: name, asked_email: email, ...row }: ProposalRow): Omit<OrderedChange, 'files'> {
  const publicNote = row.note_en !== null && row.note_fr !== null ? { en: row.note_en, 'fr-CA': row.note_fr } : null;
  return { id, entry, author: { name, email }, subject: subjectOf(entry, words), publicNote };
}
