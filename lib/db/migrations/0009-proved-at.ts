import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** When whoever is signed in last showed a second factor: some acts ask for it again. */
export const provedAt: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('staff_sessions').addColumn('provedAt', 'text').execute();
  },
};
