import { startPostgres } from '#tests/support/postgres.ts';
import { submitTogether } from './crowd.ts';
import { killDuringBursts } from './kill.ts';
import { fillTheDisk, makeFolderReadOnly, takeDatabaseDown } from './outage.ts';

/**
 * Kills, crowds and outages, one after the other or only those whose name holds the second word of the command, with their numbers:
 * npm run resilience -- [ROUNDS] [NAME]. Exit code 1 when anything acknowledged was lost, or anything was not sent.
 */
const [rounds = '20', only = ''] = process.argv.slice(2);
const say = console.log;
console.log = () => undefined; // what this process logs while it delivers the rest
let failed = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1)); // and PostgreSQL with it
const postgres = startPostgres();
if (!postgres) say('Without PostgreSQL: it is not installed here and TEST_DATABASE_URL is not set.');

await measure('kill on SQLite', () => killDuringBursts(undefined, Number(rounds)));
if (postgres) await measure('kill on PostgreSQL', () => killDuringBursts(postgres.url, Number(rounds)));
await measure('crowd on SQLite', () => submitTogether(undefined, 2, 1000));
if (postgres) await measure('crowd on PostgreSQL', () => submitTogether(postgres.url, 4, 1000));
await measure('outage: disk full', fillTheDisk);
await measure('outage: folder read-only', makeFolderReadOnly);
if (postgres) await measure('outage: database down', () => takeDatabaseDown(postgres));
process.exit(failed ? 1 : 0);

async function measure(name: string, work: () => Promise<Record<string, number> | undefined>): Promise<void> {
  if (!name.includes(only)) return;
  const result = await work();
  if (result === undefined) return say(`${name}: left out, it cannot be done by this account on this machine`);
  const { lost = 0, neverSent = 0, disagreeing = 0, refusedAfter = 0 } = result;
  const bad = lost + neverSent + disagreeing + refusedAfter > 0;
  failed ||= bad;
  const numbers = Object.entries(result).map(([key, value]) => `${key} ${value}`);
  say(`${bad ? 'FAILED ' : ''}${name}: ${numbers.join(', ')}`);
}
