import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Marks the server leaves for itself, the indexes by which health looks at the outbox, and another try for notices once given up. */
export const marks: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('marks')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('filler', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('outbox_created').on('outbox').columns(['status', 'created_at']).execute();
    await db.schema.createIndex('outbox_settled').on('outbox').columns(['status', 'settled_at']).execute();
    await db.schema.createIndex('outbox_refused').on('outbox').columns(['status', 'kind', 'last_error']).execute();
    await db
      .withTables<{ outbox: { kind: string; status: string; settled_at: string | null } }>()
      .updateTable('outbox')
      .set({ status: 'waiting', settled_at: null })
      .where('kind', '=', 'staff-notice')
      .where('status', '=', 'failed')
      .execute();
  },
};
