import type { Kysely } from 'kysely';
import type { DraftRow } from '../../db/content-tables.ts';
import type { Tables } from '../../db/tables.ts';
import { packText, unpackText } from './pack-text.ts';

export type ContentDb = Kysely<Tables>;

/** The latest save of a file, whether it is settled or not. */
export async function findLatest(db: ContentDb, file: string): Promise<DraftRow | undefined> {
  const saves = db.selectFrom('content_drafts').selectAll().where('file', '=', file);
  return unpacked(await saves.orderBy('version', 'desc').limit(1).executeTakeFirst());
}

/** One save of a file. */
export async function findVersion(db: ContentDb, file: string, version: number): Promise<DraftRow | undefined> {
  const saves = db.selectFrom('content_drafts').selectAll().where('file', '=', file);
  return unpacked(await saves.where('version', '=', version).executeTakeFirst());
}

/** The latest save of a file that one open editor made. */
export async function findOfSession(db: ContentDb, file: string, session: string): Promise<DraftRow | undefined> {
  const saves = db.selectFrom('content_drafts').selectAll().where('file', '=', file).where('session', '=', session);
  return unpacked(await saves.orderBy('version', 'desc').limit(1).executeTakeFirst());
}

function unpacked(row: DraftRow | undefined): DraftRow | undefined {
  return row && { ...row, text: unpackText(row.text), sent: unpackText(row.sent) };
}

/** Keeps a save as the next version; `false` where another one has that number by now. */
export async function addVersion(db: ContentDb, row: DraftRow): Promise<boolean> {
  const added = await db
    .insertInto('content_drafts')
    .values({ ...row, text: packText(row.text), sent: packText(row.sent) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst();
  return added !== undefined;
}

/** The names, versions and bases of all drafts: what is needed to see that nothing has changed. */
export function listCurrent(db: ContentDb): Promise<Pick<DraftRow, 'file' | 'version'>[]> {
  return db
    .selectFrom('content_drafts as d')
    .select(['d.file', 'd.version'])
    .where('d.settled_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('content_drafts as later')
            .select('later.version')
            .whereRef('later.file', '=', 'd.file')
            .whereRef('later.version', '>', 'd.version'),
        ),
      ),
    )
    .orderBy('d.file')
    .execute();
}

/** The drafts, whole. */
export async function listDrafts(db: ContentDb): Promise<DraftRow[]> {
  const rows: DraftRow[] = [];
  for (const { file, version } of await listCurrent(db)) {
    const row = await findVersion(db, file, version);
    if (row) rows.push(row);
  }
  return rows;
}

/** Ends the draft of a file, if it still is the one that is meant; from then on `main` is what is edited. */
export async function settleDraft(db: ContentDb, file: string, version: number, at: string): Promise<boolean> {
  const latest = await findLatest(db, file);
  if (latest?.version !== version) return false;
  await db.updateTable('content_drafts').set({ settled_at: at }).where('file', '=', file).where('version', '=', version).execute();
  return true;
}

/** Bases a version, and what was written since, on what `main` holds now. */
export async function rebaseFrom(db: ContentDb, file: string, version: number, base: string | null): Promise<void> {
  await db.updateTable('content_drafts').set({ base }).where('file', '=', file).where('version', '>=', version).execute();
}

/** Forgets saves that nobody can still be writing over: older than a time, and not the latest of their file. */
export async function forgetVersions(db: ContentDb, before: string): Promise<void> {
  await db
    .deleteFrom('content_drafts')
    .where('saved_at', '<', before)
    .where('version', '<', ({ selectFrom }) =>
      selectFrom('content_drafts as latest')
        .select(({ fn }) => fn.max('latest.version').as('version'))
        .whereRef('latest.file', '=', 'content_drafts.file'),
    )
    .execute();
}
