import './plain-refusals.ts';

import { restore } from '../db/backup.ts';
import { env } from '../env.ts';
import { purgeRequests } from '../intake/purge.ts';
import { dataKeys } from '../security/keys.ts';
import { runCommand } from './run-command.ts';
import { argumentOf } from './usage.ts';

/** Puts a backup into an empty VAR_DIR, and erases what was to be erased since: npm run restore -- FILE. */
await runCommand(async () => {
  const file = argumentOf('restore');
  if (env.DATABASE_URL !== undefined) throw new Error('Restore PostgreSQL with “pg_restore”, then run “npm run purge”.');
  await restore(env.VAR_DIR, dataKeys(), file);
  const erased = await purgeRequests(undefined, undefined, undefined, { despiteClock: true }); // asked for, and the backup still holds all
  console.log(`The store was restored into ${env.VAR_DIR}. Requests past their last day and erased now: ${erased.length}.`);
});
