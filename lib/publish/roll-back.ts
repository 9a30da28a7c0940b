import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import { env } from '../env.ts';
import { releaseBefore, releasesToGoBackTo, requireRelease } from '../release/folder.ts';
import { recordAudit } from '../staff/audit.ts';
import type { Writer } from '../staff/content/draft.ts';
import { outcome } from './outcome.ts';
import { listRows, moveProposal } from './proposals-store.ts';
import { addRun } from './runs-store.ts';

/** What became of the wish to go back: its publishing, which the publisher takes up at once, or why there is none. */
export type RolledBack = { id: string; to: string } | { refused: 'no-release-before' | 'no-such-release' | 'no-reason' };

/**
 * Asks for a release that served earlier and is kept whole: the one before this one, where none is named. `main` goes back with it, so that the next publishing does not bring back what was
 * taken offline; what was written stays in the past of its page. What was approved until now waits until somebody publishes it again; what is
 * being built is ended by whoever builds it.
 *
 * @throws StoreUnavailable
 */
export async function rollBack(
  { by, reason, to: wanted }: { by: Writer; reason: string; to?: string },
  now = new Date(),
  { store = theStore(), root = resolve(/* turbopackIgnore: true */ env.RELEASES_DIR) }: { store?: Store; root?: string } = {},
): Promise<RolledBack> {
  const to = wanted ?? releaseBefore(root);
  if (to === undefined) return { refused: 'no-release-before' };
  if (!releasesToGoBackTo(root).includes(to)) return { refused: 'no-such-release' };
  if (reason.trim() === '') return { refused: 'no-reason' };
  const { commit } = requireRelease(root, to);
  const [id, at] = [randomUUID(), now.toISOString()];
  const run = { id, kind: 'rollback' as const, state: 'switching' as const, by_id: by.id, by_name: by.name, started_at: at };
  const rest = { reason: reason.trim(), ended_at: null, base_commit: null, commit_id: commit, release_id: to, said: null };
  const said = JSON.stringify(outcome({ root }, 'held-back', { serving: to, lines: [reason.trim()] }));
  await store.run((db) =>
    db.transaction().execute(async (transaction) => {
      await addRun(transaction, { ...run, ...rest }, ['switch', 'commit', 'archive']);
      for (const { id: waiting } of await listRows(transaction, { states: ['approved'] })) {
        await moveProposal(transaction, waiting, ['approved'], { state: 'failed', said });
      }
      await recordAudit(transaction, { who: by.id, action: 'content.roll-back', subject: to, at }, store.keys());
    }),
  );
  return { id, to };
}
