import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The log of what staff did, and the end of its chain. */
export const staffAudit: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('staff_audit')
      .addColumn('seq', 'integer', (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('who', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('detail', 'text', (column) => column.notNull())
      .addColumn('previous', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('key_id', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('staff_audit_subject').on('staff_audit').columns(['subject', 'seq']).execute();
    await db.schema.createIndex('staff_audit_who').on('staff_audit').columns(['who', 'seq']).execute();
    await db.schema
      .createTable('staff_audit_head')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .execute();
    await db
      .withTables<{ staff_audit_head: { id: number; seq: number; hash: string } }>()
      .insertInto('staff_audit_head')
      .values({ id: 1, seq: 0, hash: '' })
      .execute();
  },
};
