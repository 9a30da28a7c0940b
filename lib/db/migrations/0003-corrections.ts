import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** When a request was last corrected by its sender, and when staff first read it: from then on only staff change it. */
export const corrections: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('requests').addColumn('changed_at', 'text').execute();
    await db.schema.alterTable('requests').addColumn('opened_at', 'text').execute();
  },
};
