import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What staff work with: the card of each request, narrow enough that a list of fifty thousand is read in milliseconds; what was
 * written and done about it; files made for one download. Requests that are already kept get a card; their promised day is filled in
 * by whoever knows the hours of the places.
 */
export const inbox: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('requests').addColumn('code', 'text').execute();
    await db.schema
      .createTable('inbox')
      .addColumn('request_id', 'text', (column) => column.primaryKey().references('requests.id').onDelete('cascade'))
      .addColumn('reference', 'text', (column) => column.notNull().unique())
      .addColumn('location', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('stage', 'text', (column) => column.notNull())
      .addColumn('lane', 'integer', (column) => column.notNull())
      .addColumn('received_at', 'text', (column) => column.notNull())
      .addColumn('promised_at', 'text')
      .addColumn('assignee', 'text')
      .addColumn('assignee_name', 'text')
      .addColumn('contacted_at', 'text')
      .addColumn('contact_days', 'integer')
      .addColumn('withdrawn_at', 'text')
      .addColumn('version', 'integer', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('inbox_waiting').on('inbox').columns(['lane', 'promised_at', 'reference']).execute();
    await db.schema.createIndex('inbox_received').on('inbox').columns(['received_at', 'location', 'language', 'contact_days']).execute();
    await sql`
      insert into inbox (request_id, reference, location, language, stage, lane, received_at, contacted_at, version)
      select id, reference, location, locale,
        case when status = 'done' then 'closed' when flags <> '' then 'flagged' else 'new' end,
        case when status = 'done' then 2 else 0 end,
        received_at, done_at, 0
      from requests`.execute(db);
    await db.schema
      .createTable('request_entries')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id').onDelete('cascade'))
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('who_id', 'text', (column) => column.notNull())
      .addColumn('who', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('detail', 'text', (column) => column.notNull())
      .addColumn('key_id', 'text')
      .addColumn('row_key', 'text')
      .addColumn('sealed', 'text')
      .execute();
    await db.schema.createIndex('request_entries_request').on('request_entries').columns(['request_id', 'at']).execute();
    await db.schema
      .createTable('exports')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('made_by', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .addColumn('key_id', 'text', (column) => column.notNull())
      .addColumn('row_key', 'text', (column) => column.notNull())
      .addColumn('sealed', 'text', (column) => column.notNull())
      .execute();
  },
};
