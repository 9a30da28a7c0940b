import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { reclaimSoon } from '../db/reclaim.ts';
import type { Tables } from '../db/tables.ts';
import { openRow, sealRow } from '../security/envelope.ts';
import type { Keyring } from '../security/keys.ts';
import type { ClearAnswer } from './clear-answer.ts';

type Db = Kysely<Tables>;

/** How a page was found. */
export type PageCount = { page: string; yes: number; no: number };

/** What a reader missed on a page. */
export type Missing = { id: string; page: string; words: string; held: boolean };

/** The most words that are opened for one list. */
const most = 500;

/** Keeps an answer, its words sealed. Of when it came, only the day is kept. */
export async function keepAnswer(db: Db, keys: Keyring, { page, clear, missing }: ClearAnswer, held: boolean, day: string): Promise<void> {
  const id = randomUUID();
  const envelope = missing === '' ? { key_id: null, row_key: null, sealed: null } : sealRow(identityOf(id), missing, keys);
  await db
    .insertInto('clear_answers')
    .values({ id, day, page, clear: Number(clear), held: Number(held), ...envelope })
    .execute();
}

/** Answers by page since a day. */
export async function countAnswers(db: Db, since: string): Promise<PageCount[]> {
  const rows = await db
    .selectFrom('clear_answers')
    .select(['page', 'clear'])
    .select((column) => column.fn.countAll().as('count'))
    .where('day', '>=', since)
    .groupBy(['page', 'clear'])
    .execute();
  const pages = [...new Set(rows.map(({ page }) => page))];
  const of = (page: string, clear: number) => Number(rows.find((row) => row.page === page && row.clear === clear)?.count ?? 0);
  return pages.map((page) => ({ page, yes: of(page, 1), no: of(page, 0) }));
}

/** What was missing since a day, the newest first; words that are damaged are left out. */
export async function listMissing(db: Db, keys: Keyring, since: string): Promise<Missing[]> {
  const rows = await db
    .selectFrom('clear_answers')
    .selectAll()
    .where('day', '>=', since)
    .where('sealed', 'is not', null)
    .orderBy('day', 'desc')
    .limit(most)
    .execute();
  return rows.flatMap(({ id, page, held, key_id, row_key, sealed }) => {
    try {
      const words = openRow(identityOf(id), { key_id: key_id ?? '', row_key: row_key ?? '', sealed: sealed ?? '' }, keys);
      return [{ id, page, words, held: held === 1 }];
    } catch {
      return [];
    }
  });
}

/** Lets words into the list that somebody has read, or takes them away for good. */
export async function settleMissing(db: Db, id: string, keep: boolean): Promise<void> {
  await db
    .updateTable('clear_answers')
    .set(keep ? { held: 0 } : { held: 0, sealed: null, key_id: null, row_key: null })
    .where('id', '=', id)
    .execute();
  if (!keep) await reclaimSoon(db);
}

/** Forgets answers from before a day. */
export async function forgetAnswers(db: Db, before: string): Promise<void> {
  const { numDeletedRows } = await db.deleteFrom('clear_answers').where('day', '<', before).executeTakeFirst();
  if (numDeletedRows > 0n) await reclaimSoon(db);
}

function identityOf(id: string): string {
  return `clear_answers/${id}`;
}
