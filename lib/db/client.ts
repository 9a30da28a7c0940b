import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Kysely } from 'kysely';
import { env } from '../env.ts';
import { StartRefused, StoreUnavailable } from '../failures.ts';
import { codeOf, log } from '../log.ts';
import type { Keyring } from '../security/keys.ts';
import { dataKeys, findKey } from '../security/keys.ts';
import { NodeSqliteDialect, postgresDialect } from './dialect.ts';
import { isJournalWhole } from './journal.ts';
import { migrate } from './migrate.ts';
import type { StoreFiles } from './store-files.ts';
import { watchStoreFiles } from './store-files.ts';
import type { Tables } from './tables.ts';

/** Where requests are kept. It opens itself when first used and, after a failure, again at the next use. */
export type Store = {
  engine: 'sqlite' | 'postgres';
  keys: () => Keyring;
  /**
   * Does some work in the store. Where another process is writing, the work begins again from its start until it finds its turn:
   * the first statement, or the beginning of a transaction, is where it would meet the other. So does a transaction that PostgreSQL
   * undid because it and another held what the other one waited for.
   *
   * @throws StoreUnavailable when it fails, for whatever reason; StartRefused when this process must not use the store
   */
  run: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
};

type StorePlace = {
  databaseUrl: string | undefined;
  folder: string;
  keys: () => Keyring;
  /** How long work waits for another process that is writing, in milliseconds. */
  patience?: number;
};

/** SQLite’s result codes after which only a new connection can help: I/O error, read-only, damaged, cannot open, not a database. */
const lostConnection = new Set([8, 10, 11, 14, 26]);

/** How long work rests between two looks whether another process is still writing, in milliseconds. */
const rest = 50;

/** SQLite’s code for “another process is writing”, and PostgreSQL’s for a deadlock, which it ends by undoing one side. */
const busy = 5;
const deadlock = '40P01';

/** The store at a place: PostgreSQL where there is an address, otherwise a file in the folder. */
export function createStore({ databaseUrl, folder, keys, patience = 5000 }: StorePlace): Store {
  const engine = databaseUrl === undefined ? 'sqlite' : 'postgres';
  let opening: Promise<Kysely<Tables>> | undefined;
  let closing: Promise<void> = Promise.resolve();
  let files: StoreFiles | undefined;

  async function open(): Promise<Kysely<Tables>> {
    await closing; // two connections to one file in one process would spoil each other’s locks
    if (engine === 'sqlite') {
      // A store that was there and is gone is not begun anew: somebody must look where it is, or start the server again.
      if (files && !existsSync(storeFile(folder))) throw fileFault('store-file-missing');
      if (files?.emptied()) throw fileFault('store-file-changed');
      makeFile(folder);
      files = watchStoreFiles(storeFile(folder));
      files.unchanged();
    }
    const db = new Kysely<Tables>({
      dialect: databaseUrl === undefined ? new NodeSqliteDialect(storeFile(folder)) : postgresDialect(databaseUrl, connectionLost),
    });
    try {
      await migrate(db);
      await checkKeys(db, keys());
      files?.held();
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

  function close(): Promise<void> {
    const [last, before] = [opening, closing];
    opening = undefined;
    if (last) closing = before.then(async () => (await last.catch(() => undefined))?.destroy());
    return closing;
  }

  async function isSound(db: Kysely<Tables>): Promise<boolean> {
    return !files || (files.unchanged() && (await isJournalWhole(db, storeFile(folder))));
  }

  /** Nothing is acknowledged from files that are no longer where the next process will look for them, or that shrank. */
  async function once<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    if (opening && !(await isSound(await opened()))) {
      await close();
      log('error', 'store-file-changed', { store: engine });
    }
    const db = await opened();
    const result = await work(db);
    if (!(await isSound(db))) {
      await close();
      throw fileFault('store-file-changed');
    }
    return result;
  }

  async function run<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    const deadline = performance.now() + patience;
    for (;;) {
      try {
        return await once(work);
      } catch (cause) {
        if (cause instanceof StartRefused || cause instanceof StoreUnavailable) throw cause;
        const isInTheWay = sqliteCode(cause) === busy || codeOf(cause) === deadlock;
        if (!isInTheWay || performance.now() > deadline) {
          if (lostConnection.has(sqliteCode(cause) ?? 0)) await close();
          throw new StoreUnavailable(cause);
        }
      }
      await wait(rest * (0.5 + Math.random())); // those who wait together do not come back together
    }
  }

  return { engine, keys, close, run };
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

function makeFile(folder: string): void {
  mkdirSync(/* turbopackIgnore: true */ folder, { recursive: true, mode: 0o700 });
  closeSync(openSync(/* turbopackIgnore: true */ storeFile(folder), 'a', 0o600)); // SQLite gives its other files the mode of this one
}

function fileFault(code: 'store-file-missing' | 'store-file-changed'): StoreUnavailable {
  return new StoreUnavailable(Object.assign(new Error('The file of the store was deleted, replaced or emptied.'), { code }));
}

function connectionLost(cause: Error): void {
  log('warn', 'store-connection-lost', { store: 'postgres', code: codeOf(cause) });
}

/** SQLite’s primary result code; the rest of the number only says more precisely where. */
function sqliteCode(cause: unknown): number | undefined {
  return cause instanceof Error && 'errcode' in cause && typeof cause.errcode === 'number' ? cause.errcode & 0xff : undefined;
}

/**
 * A process may use a store when it can open everything in it and shares a key with those that wrote it. Otherwise two servers,
 * each with a first key of its own, would seal requests the other cannot read.
 */
async function checkKeys(db: Kysely<Tables>, keys: Keyring): Promise<void> {
  const known = await db.selectFrom('data_keys').select('id').execute();
  const needed = await db
    .selectFrom('requests')
    .select('key_id as id')
    .union(db.selectFrom('request_entries').select('key_id as id').where('key_id', 'is not', null).$castTo<{ id: string }>())
    .execute();
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
