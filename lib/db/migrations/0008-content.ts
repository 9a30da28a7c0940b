import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What those who write share before it is published: every save of a file as a version of its own, who has what open, what was asked
 * to be reviewed, and how far each publishing has come. What is published is not here but in the repository.
 */
export const content: Migration = {
  async up(db: Kysely<unknown>) {
    const texts = (name: string, needed: string[], others: string[]) => {
      let table = db.schema.createTable(name) as unknown as TableOfTexts;
      for (const column of needed) table = table.addColumn(column, 'text', (definition) => definition.notNull());
      for (const column of others) table = table.addColumn(column, 'text');
      return table;
    };
    await texts('content_drafts', ['file', 'entry', 'encoding', 'session', 'saved_by', 'saved_name', 'saved_at'], ['text', 'sent', 'base'])
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('sequence', 'integer', (column) => column.notNull())
      .addColumn('settled_at', 'text')
      .addPrimaryKeyConstraint('content_drafts_key', ['file', 'version'])
      .execute();
    await db.schema.createIndex('content_drafts_session').on('content_drafts').columns(['file', 'session', 'version']).execute();
    await db.schema.createIndex('content_drafts_saved').on('content_drafts').column('saved_at').execute();
    await texts('content_presence', ['entry', 'staff_id', 'name', 'file', 'at'], [])
      .addColumn('line', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('content_presence_key', ['entry', 'staff_id'])
      .execute();
    await texts(
      'proposals',
      ['id', 'entry', 'state', 'asked_by', 'asked_name', 'asked_email', 'asked_at', 'note', 'words'],
      ['decided_by', 'decided_name', 'decided_at', 'publish_at', 'note_en', 'note_fr', 'run', 'said'],
    )
      .addColumn('typographic', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('proposals_key', ['id'])
      .execute();
    await db.schema.createIndex('proposals_state').on('proposals').columns(['state', 'publish_at']).execute();
    await db.schema.createIndex('proposals_entry').on('proposals').columns(['entry', 'asked_at']).execute();
    await texts('proposal_files', ['proposal', 'file', 'encoding'], ['text', 'base'])
      .addColumn('version', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('proposal_files_key', ['proposal', 'file'])
      .execute();
    await texts(
      'publish_runs',
      ['id', 'kind', 'state', 'by_id', 'by_name', 'started_at', 'reason'],
      [...['ended_at', 'base_commit', 'commit_id', 'release_id', 'said']],
    )
      .addPrimaryKeyConstraint('publish_runs_key', ['id'])
      .execute();
    await db.schema.createIndex('publish_runs_started').on('publish_runs').column('started_at').execute();
    await texts('publish_steps', ['run', 'step', 'state'], ['at']).addPrimaryKeyConstraint('publish_steps_key', ['run', 'step']).execute();
    await texts('publish_lease', ['name', 'holder', 'until'], []).addPrimaryKeyConstraint('publish_lease_key', ['name']).execute();
  },
};

type TableOfTexts = ReturnType<ReturnType<Kysely<unknown>['schema']['createTable']>['addColumn']>;
