import { readFileSync, writeFileSync } from 'node:fs';
import { Kysely } from 'kysely';
import { inject } from 'vitest';
import type { Store } from '#lib/db/client.ts';
import { createStore, storeFile } from '#lib/db/client.ts';
import { NodeSqliteDialect, postgresDialect } from '#lib/db/dialect.ts';
import { migrate } from '#lib/db/migrate.ts';
import type { Tables } from '#lib/db/tables.ts';
import type { IntakeRequest } from '#lib/intake/schema.ts';
import type { Receipt, Submission } from '#lib/intake/submission.ts';
import { submitRequest } from '#lib/intake/submit.ts';
import type { Keyring } from '#lib/security/keys.ts';
import { parseKeys } from '#lib/security/keys.ts';
import { newDatabase } from '#tests/support/postgres.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

export type Engine = 'sqlite' | 'postgres';

/** The engines the store is tested on here; tests/support/engines.ts says when PostgreSQL is left out. */
export const engines: Engine[] = inject('postgres') === undefined ? ['sqlite'] : ['sqlite', 'postgres'];

/** Two keys, always the same. */
export const keyText = { old: Buffer.alloc(32, 1).toString('base64'), new: Buffer.alloc(32, 2).toString('base64') };
export const keys = parseKeys(keyText.old, 'the test');

/** A place for a store that outlives a connection to it. */
export type StorePlace = {
  engine: Engine;
  folder: string;
  databaseUrl: string | undefined;
  /** @param patience how long work waits there for another process that is writing, in milliseconds */
  open: (keyring?: Keyring, patience?: number) => Store;
  /** The database as it is: nothing is migrated or checked. */
  bare: () => Kysely<Tables>;
};

const stores: Store[] = [];

/** Closes every store that a test has opened; tests/support/clear-stores.ts does it after each. */
export async function clearStores(): Promise<void> {
  await Promise.all(stores.splice(0).map((store) => store.close()));
}

/** An empty place on an engine; what is opened there is closed after the test. */
export async function newPlace(engine: Engine): Promise<StorePlace> {
  const server = inject('postgres');
  return placeAt(engine, engine === 'postgres' && server !== undefined ? await newDatabase(server) : undefined);
}

function placeAt(engine: Engine, databaseUrl: string | undefined): StorePlace {
  const folder = temporaryFolder();
  return {
    engine,
    folder,
    databaseUrl,
    open(keyring = keys, patience) {
      const store = createStore({ databaseUrl, folder, keys: () => keyring, ...(patience !== undefined && { patience }) });
      stores.push(store);
      return store;
    },
    bare: () =>
      new Kysely<Tables>({
        dialect: databaseUrl === undefined ? new NodeSqliteDialect(storeFile(folder)) : postgresDialect(databaseUrl, () => undefined),
      }),
  };
}

/** A store in a new place, where its tables are already. */
export async function newStore(engine: Engine): Promise<Store> {
  return (await (engine === 'postgres' ? postgresWithTables() : sqliteWithTables())).open();
}

/** What a store is once its tables are made, which takes longer than most tests take with it: made once, and copied. */
const withTables: { sqlite?: Buffer; postgres?: string } = {};

async function sqliteWithTables(): Promise<StorePlace> {
  const place = await newPlace('sqlite');
  if (withTables.sqlite) writeFileSync(storeFile(place.folder), withTables.sqlite, { mode: 0o600 });
  else await makeTables(place);
  withTables.sqlite ??= readFileSync(storeFile(place.folder));
  return place;
}

async function postgresWithTables(): Promise<StorePlace> {
  const server = inject('postgres') ?? '';
  withTables.postgres ??= (await makeTables(await newPlace('postgres'))).databaseUrl ?? '';
  return placeAt('postgres', await newDatabase(server, withTables.postgres));
}

async function makeTables(place: StorePlace): Promise<StorePlace> {
  const db = place.bare();
  await migrate(db);
  await db.destroy();
  return place;
}

/** Someone who gave an e-mail address and said yes to a confirmation. */
export const byEmail: IntakeRequest = {
  details: { forWhom: 'self', name: 'Zoé Exemple', contact: 'email', email: 'zoe@visitor.example', nameClinic: 'no', language: 'fr-CA' },
  wishes: { help: ['sleep'], note: 'Je dors mal depuis mars.', location: 'montreal', times: ['morning', 'evening'] },
  consent: { contactMe: 'yes', confirm: 'yes' },
};

/** Someone who wants to be called and no e-mail. */
export const byPhone: IntakeRequest = {
  details: {
    forWhom: 'relative',
    name: 'Sam Sample',
    contact: 'phone',
    phone: '+16135550199',
    message: 'no',
    nameClinic: 'no',
    language: 'en',
  },
  wishes: { help: ['fibromyalgia', 'other'], note: '', location: 'moncton', times: ['afternoon'] },
  consent: { contactMe: 'yes', confirm: 'no' },
};

/** Keeps a submission that nothing stands in the way of. */
export async function keep(submission: Submission, now?: Date, store?: Store): Promise<Receipt> {
  const outcome = await submitRequest(submission, now, store);
  if (!('receipt' in outcome)) throw new Error('Other answers are kept.');
  return outcome.receipt;
}

/** A submission of one of them, with a nonce of its own unless one is given. */
export function submissionOf(request: IntakeRequest, nonce = Math.random().toString(36)): Submission {
  return { request, locale: request.details.language === 'fr-CA' ? 'fr-CA' : 'en', nonce, shownAt: new Date('2099-01-01'), flags: [] };
}
