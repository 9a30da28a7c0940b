import { DatabaseSync } from 'node:sqlite';
import type { Dialect } from 'kysely';
import { PostgresDialect, SqliteAdapter, SqliteDialect } from 'kysely';
import type { PoolConfig } from 'pg';
import { Pool } from 'pg';

/**
 * How long SQLite itself waits for another process that is writing, in milliseconds. The whole server stands still meanwhile, so
 * the long wait is elsewhere (lib/db/client.ts), where other visitors are answered during it.
 */
const busyTimeout = 10;

/** The SQLite that comes with Node, as Kysely wants it. */
export class NodeSqliteDialect extends SqliteDialect {
  constructor(file: string) {
    super({ database: async () => openFile(file) });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** Changes to tables are transactional in SQLite; Kysely does not use that by itself, and would migrate without a lock. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * Opens a file for lasting writes: `synchronous=FULL` has each commit on the disk before it is acknowledged, and deleted rows are
 * overwritten with zeros.
 */
function openFile(file: string) {
  const database = new DatabaseSync(file, { timeout: busyTimeout });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;');
  return {
    close: () => database.close(),
    prepare(sql: string) {
      // A full disk may already have rolled the transaction back.
      if (sql === 'rollback' && !database.isTransaction) return statementOf(database, 'select 1');
      // A deferred transaction that turns to writing fails at once when another process writes; an immediate one waits.
      return statementOf(database, sql === 'begin' ? 'begin immediate' : sql);
    },
  };
}

function statementOf(database: DatabaseSync, sql: string) {
  const statement = database.prepare(sql);
  type Values = Parameters<typeof statement.all>;
  return {
    reader: statement.columns().length > 0,
    all: (values: readonly unknown[]) => statement.all(...(values as Values)),
    run: (values: readonly unknown[]) => statement.run(...(values as Values)),
    iterate: (values: readonly unknown[]) => statement.iterate(...(values as Values)),
  };
}

/** PostgreSQL through a pool; nothing waits for long, because a visitor waits for it. */
export function postgresDialect(databaseUrl: string, lost: (cause: Error) => void): Dialect {
  const options: PoolConfig = {
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 5000,
    query_timeout: 15_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
  };
  const pool = new Pool(options);
  // A connection that breaks while idle, or in use between two queries, would end the process if nobody listened.
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  return new PostgresDialect({ pool });
}
