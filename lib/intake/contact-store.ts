import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { CardRow, Tables } from '../db/tables.ts';

/** How many requests of a place and a language were first answered on the same business day after they came. */
export type ContactCount = Pick<CardRow, 'location' | 'language'> & { days: number; count: number; inTime: number };

/** First contacts of requests received since an instant, counted by place, language and days. */
export async function countContacts(db: Kysely<Tables>, since: string): Promise<ContactCount[]> {
  const rows = await db
    .selectFrom('inbox')
    .select(['location', 'language', 'contact_days'])
    .select((column) => column.fn.countAll().as('count'))
    .select(sql<number>`sum(case when contacted_at <= promised_at then 1 else 0 end)`.as('in_time'))
    .where('received_at', '>=', since)
    .where('contact_days', 'is not', null)
    .groupBy(['location', 'language', 'contact_days'])
    .execute();
  return rows.map(({ location, language, contact_days, count, in_time }) => ({
    location,
    language,
    days: contact_days ?? 0,
    count: Number(count),
    inTime: Number(in_time),
  }));
}
