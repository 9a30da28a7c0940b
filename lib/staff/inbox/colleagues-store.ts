import type { Kysely } from 'kysely';
import type { Tables } from '../../db/tables.ts';

/** Everyone to whom a request can be given, by name: those who may answer it and still work here. */
export function listColleagues(db: Kysely<Tables>): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('staff_users')
    .select(['id', 'name'])
    .where('role', 'in', ['intake', 'admin'])
    .where('leftAt', 'is', null)
    .orderBy('name')
    .execute();
}

/** The names of everyone who ever worked here, by their ids. */
export async function namesOfStaff(db: Kysely<Tables>): Promise<Map<string, string>> {
  const rows = await db.selectFrom('staff_users').select(['id', 'name']).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
