import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What readers answered to “Was this clear?”: the page, the day, yes or no, and sealed words; nothing about who answered. */
export const clearAnswers: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('clear_answers')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('page', 'text', (column) => column.notNull())
      .addColumn('clear', 'integer', (column) => column.notNull())
      .addColumn('held', 'integer', (column) => column.notNull())
      .addColumn('key_id', 'text')
      .addColumn('row_key', 'text')
      .addColumn('sealed', 'text')
      .execute();
    await db.schema.createIndex('clear_answers_day').on('clear_answers').columns(['day', 'page', 'clear']).execute();
  },
};
