import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { StartRefused } from '../failures.ts';
import { requests } from './migrations/0001-requests.ts';
import { marks } from './migrations/0002-marks.ts';
import { corrections } from './migrations/0003-corrections.ts';
import { staffAudit } from './migrations/0004-staff-audit.ts';
import { staffPeople } from './migrations/0005-staff-people.ts';
import { inbox } from './migrations/0006-inbox.ts';
import { clearAnswers } from './migrations/0007-clear-answers.ts';
import { content } from './migrations/0008-content.ts';
import { provedAt } from './migrations/0009-proved-at.ts';
import type { Tables } from './tables.ts';

/** Every migration by its name; they run in the order of their names, and a released one never changes. */
const migrations = {
  '0001-requests': requests,
  '0002-marks': marks,
  '0003-corrections': corrections,
  '0004-staff-audit': staffAudit,
  '0005-staff-people': staffPeople,
  '0006-inbox': inbox,
  '0007-clear-answers': clearAnswers,
  '0008-content': content,
  '0009-proved-at': provedAt,
};

/**
 * Brings the tables up to date, in one transaction under a lock: of several processes that start together, one does it and the
 * others wait.
 *
 * @throws StartRefused when the store was written by a newer version of this program
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (!error) return;
  if (await isNewer(db)) {
    throw new StartRefused('The store was written by a newer version of this program; start that version, or restore an older backup.');
  }
  throw error;
}

async function isNewer(db: Kysely<Tables>): Promise<boolean> {
  const [table] = await db.introspection
    .getTables({ withInternalKyselyTables: true })
    .then((tables) => tables.filter(({ name }) => name === 'kysely_migration'));
  if (!table) return false;
  const applied = await db.withTables<{ kysely_migration: { name: string } }>().selectFrom('kysely_migration').select('name').execute();
  return applied.some(({ name }) => !(name in migrations));
}
