import { spawnSync } from 'node:child_process';
import { startPostgres } from '#tests/support/postgres.ts';
import { submitTogether } from './crowd.ts';
import { killDuringBursts } from './kill.ts';
import { deleteTheStore, fillTheDisk, makeFolderReadOnly, takeDatabaseDown } from './outage.ts';

/**
 * Kills, crowds, outages and histories, one after the other or only those whose name holds the second word of the command, with their numbers:
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
await measure('outage: store deleted', () => times(5, deleteTheStore));
await measure('outage: disk full', () => times(5, fillTheDisk));
await measure('outage: folder read-only', makeFolderReadOnly);
if (postgres) await measure('outage: database down', () => takeDatabaseDown(postgres));
await measure('histories in three tabs', tellHistories);
process.exit(failed ? 1 : 0);

/** Does something so many times and adds up its numbers; `undefined` as soon as it cannot be done. */
async function times(rounds: number, work: () => Promise<Record<string, number> | undefined>): Promise<Record<string, number> | undefined> {
  const sums: Record<string, number> = { rounds };
  for (let round = 0; round < rounds; round += 1) {
    const result = await work();
    if (result === undefined) return undefined;
    for (const [key, value] of Object.entries(result)) sums[key] = (sums[key] ?? 0) + value;
  }
  return sums;
}

/** Random histories of a visitor, on each engine there is: the test of them, with other histories each time. */
async function tellHistories(): Promise<Record<string, number>> {
  const { status, stdout } = spawnSync('npx', ['vitest', 'run', 'tests/store/histories.test.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'test',
      TZ: 'America/Toronto',
      HISTORIES: '200',
      ...(postgres && { TEST_DATABASE_URL: postgres.url }),
    },
  });
  if (status !== 0) say(stdout);
  return { histories: 200, engines: postgres ? 2 : 1, disagreeing: status === 0 ? 0 : 1 };
}

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
