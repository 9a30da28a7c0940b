import type { Kysely } from 'kysely';
import type { ProposalRow } from '../db/content-tables.ts';
import type { Tables } from '../db/tables.ts';
import { packText, unpackText } from '../staff/content/pack-text.ts';
import type { ProposalState, ProposedFile } from './proposal.ts';

export type PublishDb = Kysely<Tables>;

/** Keeps a proposal with its files. */
export async function addProposal(db: PublishDb, row: ProposalRow, files: readonly ProposedFile[]): Promise<void> {
  await db.insertInto('proposals').values(row).execute();
  const rows = files.map((file) => ({ ...file, proposal: row.id, text: packText(file.text) }));
  await db.insertInto('proposal_files').values(rows).execute();
}

/** A proposal by its id. */
export function findRow(db: PublishDb, id: string): Promise<ProposalRow | undefined> {
  return db.selectFrom('proposals').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The files of a proposal, as they were frozen. */
export async function filesOf(db: PublishDb, id: string): Promise<ProposedFile[]> {
  const rows = await db.selectFrom('proposal_files').selectAll().where('proposal', '=', id).orderBy('file').execute();
  return rows.map(({ file, text, encoding, base, version }) => ({ file, text: unpackText(text), encoding, base, version }));
}

/** Proposals, those asked for first before the others; of all states and entries where none is named. */
export function listRows(
  db: PublishDb,
  { states, entry, run }: { states?: readonly ProposalState[]; entry?: string; run?: string },
): Promise<ProposalRow[]> {
  return db
    .selectFrom('proposals')
    .selectAll()
    .$if(states !== undefined, (query) => query.where('state', 'in', states ?? []))
    .$if(entry !== undefined, (query) => query.where('entry', '=', entry ?? ''))
    .$if(run !== undefined, (query) => query.where('run', '=', run ?? ''))
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
}

/** Changes a proposal that is in one of some states; `false` where it no longer is, and then nothing is changed. */
export async function moveProposal(
  db: PublishDb,
  id: string,
  from: readonly ProposalState[],
  change: Partial<Omit<ProposalRow, 'id' | 'entry'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('proposals')
    .set(change)
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Makes everything that is to be online by a time part of a publishing. */
export async function claimDue(db: PublishDb, run: string, time: string): Promise<void> {
  await db
    .updateTable('proposals')
    .set({ state: 'building', run })
    .where((where) =>
      where.or([where('state', '=', 'approved'), where.and([where('state', '=', 'scheduled'), where('publish_at', '<=', time)])]),
    )
    .execute();
}

/** Forgets what still waits for review of an entry, and names it: a new proposal takes its place, and its name. */
export async function forgetWaiting(db: PublishDb, entry: string): Promise<string | undefined> {
  const waiting = db.selectFrom('proposals').select('id').where('entry', '=', entry).where('state', '=', 'waiting');
  const before = await waiting.executeTakeFirst();
  await db.deleteFrom('proposal_files').where('proposal', 'in', waiting).execute();
  await db.deleteFrom('proposals').where('entry', '=', entry).where('state', '=', 'waiting').execute();
  return before?.id;
}
