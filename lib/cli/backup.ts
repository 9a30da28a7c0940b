import './plain-refusals.ts';

import { backUp, requireStore } from '../db/backup.ts';
import { theStore } from '../db/client.ts';
import { env } from '../env.ts';
import { audit } from '../intake/store.ts';
import { dataKeys } from '../security/keys.ts';
import { accountActor } from './account-actor.ts';
import { runCommand } from './run-command.ts';
import { argumentOf } from './usage.ts';

/** Copies the store into one encrypted file: npm run backup -- FILE. It may run while the site does. */
await runCommand(async () => {
  const file = argumentOf('backup');
  if (env.DATABASE_URL !== undefined) {
    throw new Error(
      'Back PostgreSQL up with “pg_dump --format=custom”: personal fields are sealed in it already. Keep DATA_KEYS elsewhere.',
    );
  }
  requireStore(env.VAR_DIR);
  await theStore().run((db) => audit(db, { at: new Date().toISOString(), actor: accountActor(), action: 'backup', reference: null }));
  await backUp(env.VAR_DIR, dataKeys(), file);
  console.log(`The store was copied into ${file}. It opens only with the data key, which is not in it: keep a copy of the key elsewhere.`);
});
