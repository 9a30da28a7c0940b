import type { Kysely } from 'kysely';
import type { StaffAuditRow } from '../db/staff-tables.ts';
import type { Tables } from '../db/tables.ts';

export type AuditDb = Kysely<Tables>;
export type AuditLine = StaffAuditRow;

/** How many lines are read at once. */
const page = 1000;

/** Adds the line that `write` makes after the last one. Taking the head first makes those who write at once wait for each other. */
export async function appendLine(db: AuditDb, write: (seq: number, previous: string) => AuditLine): Promise<void> {
  const append = async (transaction: AuditDb) => {
    const head = await transaction
      .updateTable('staff_audit_head')
      .set(({ eb }) => ({ seq: eb('seq', '+', 1) }))
      .where('id', '=', 1)
      .returning(['seq', 'hash'])
      .executeTakeFirstOrThrow();
    const line = write(head.seq, head.hash);
    await transaction.insertInto('staff_audit').values(line).execute();
    await transaction.updateTable('staff_audit_head').set({ hash: line.hash }).where('id', '=', 1).execute();
  };
  await (db.isTransaction ? append(db) : db.transaction().execute(append));
}

/** Every line in its order, a page at a time. */
export async function* readLines(db: AuditDb): AsyncGenerator<AuditLine> {
  let last = 0;
  for (;;) {
    const lines = await db.selectFrom('staff_audit').selectAll().where('seq', '>', last).orderBy('seq').limit(page).execute();
    yield* lines;
    const end = lines.at(-1);
    if (!end) return;
    last = end.seq;
  }
}

/** Where the chain ends. */
export function readHead(db: AuditDb): Promise<{ seq: number; hash: string } | undefined> {
  return db.selectFrom('staff_audit_head').select(['seq', 'hash']).where('id', '=', 1).executeTakeFirst();
}
