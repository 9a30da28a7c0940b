import './plain-refusals.ts';

import { theStore } from '../db/client.ts';
import { verifyAudit } from '../staff/audit.ts';
import { runCommand } from './run-command.ts';
import { argumentOf, misused } from './usage.ts';

/**
 * Looks whether the log of what staff did is whole. The last hash is printed so that it can be kept elsewhere: a log that was cut
 * short at its end no longer holds it.
 */
await runCommand(async () => {
  if (argumentOf('audit') !== 'verify') throw misused('audit');
  const store = theStore();
  const verdict = await store.run((db) => verifyAudit(db, store.keys()));
  if (!verdict.intact)
    throw new Error(`The log is broken at line ${verdict.brokenAt}: it was changed by something other than this program.`);
  console.log(`The log is whole: ${verdict.lines} lines, the last one ${verdict.hash || 'none'}.`);
});
