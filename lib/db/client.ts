import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { env } from '../env.ts';
import { StartRefused, StoreUnavailable } from '../failures.ts';
import { codeOf, log } from '../log.ts';
import type { Keyring } from '../security/keys.ts';
import { dataKeys, findKey } from '../security/keys.ts';
import { NodeSqliteDialect, postgresDialect } from './dialect.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

/** Where requests are kept. It opens itself when first used and, after a failure, again at the next use. */
export type Store = {
  engine: 'sqlite' | 'postgres';
  keys: () => Keyring;
  /**
   * Does some work in the store.
   *
   * @throws StoreUnavailable when it fails, for whatever reason; StartRefused when this process must not use the store
   */
  run: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
};

type StorePlace = { databaseUrl: string | undefined; folder: string; keys: () => Keyring };

/** SQLite’s result codes after which only a new connection can help: I/O error, read-only, damaged, cannot open, not a database. */
const lostConnection = new Set([8, 10, 11, 14, 26]);

/** The store at a place: PostgreSQL where there is an address, otherwise a file in the folder. */
export function createStore({ databaseUrl, folder, keys }: StorePlace): Store {
  const engine = databaseUrl === undefined ? 'sqlite' : 'postgres';
  let opening: Promise<Kysely<Tables>> | undefined;

  async function open(): Promise<Kysely<Tables>> {
    const db = new Kysely<Tables>({
      dialect: databaseUrl === undefined ? fileDialect(folder) : postgresDialect(databaseUrl, connectionLost),
    });
    try {
      await migrate(db);
      await checkKeys(db, keys());
      return db;
    } catch (problem) {
      await db.destroy();
      throw problem;
    }
  }

  function opened(): Promise<Kysely<Tables>> {
    const mine = opening ?? open();
    opening = mine;
    mine.catch(() => {
      if (opening === mine) opening = undefined;
    });
    return mine;
  }

  async function close(): Promise<void> {
    const last = opening;
    opening = undefined;
    await (await last?.catch(() => undefined))?.destroy();
  }

  return {
    engine,
    keys,
    close,
    async run(work) {
      try {
        return await work(await opened());
      } catch (cause) {
        if (cause instanceof StartRefused || cause instanceof StoreUnavailable) throw cause;
        if (isConnectionLost(cause)) await close();
        throw new StoreUnavailable(cause);
      }
    },
  };
}

const place = Symbol.for('andante.store');

/**
 * The store of this process. There is only one, even where a bundler makes several copies of this module: two connections to one
 * SQLite file in one process would wait for each other until both give up.
 */
export function theStore(): Store {
  const shared = globalThis as { [place]?: Store };
  shared[place] ??= createStore({ databaseUrl: env.DATABASE_URL, folder: env.VAR_DIR, keys: dataKeys });
  return shared[place];
}

/** The file of a store in a folder. */
export function storeFile(folder: string): string {
  return join(/* turbopackIgnore: true */ folder, 'requests.sqlite');
}

function fileDialect(folder: string): NodeSqliteDialect {
  mkdirSync(/* turbopackIgnore: true */ folder, { recursive: true, mode: 0o700 });
  const file = storeFile(folder);
  closeSync(openSync(/* turbopackIgnore: true */ file, 'a', 0o600)); // SQLite gives its other files the mode of this one
  return new NodeSqliteDialect(file);
}

function connectionLost(cause: Error): void {
  log('warn', 'store-connection-lost', { store: 'postgres', code: codeOf(cause) });
}

function isConnectionLost(cause: unknown): boolean {
  return cause instanceof Error && 'errcode' in cause && typeof cause.errcode === 'number' && lostConnection.has(cause.errcode & 0xff);
}

/**
 * A process may use a store when it can open everything in it and shares a key with those that wrote it. Otherwise two servers,
 * each with a first key of its own, would seal requests the other cannot read.
 */
async function checkKeys(db: Kysely<Tables>, keys: Keyring): Promise<void> {
  const known = await db.selectFrom('data_keys').select('id').execute();
  const needed = await db.selectFrom('requests').select('key_id as id').distinct().execute();
  const missing = needed.filter(({ id }) => !findKey(keys, id)).map(({ id }) => id);
  if (known.length > 0 && !known.some(({ id }) => findKey(keys, id))) missing.push(...known.map(({ id }) => id));
  if (missing.length > 0) {
    throw new StartRefused(
      `The store needs the data key ${[...new Set(missing)].join(', ')}, which this server does not have: add it to DATA_KEYS.`,
    );
  }
  await db
    .insertInto('data_keys')
    .values(keys.map(({ id }) => ({ id, first_used_at: new Date().toISOString() })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
