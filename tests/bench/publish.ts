import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AddressList } from '#lib/build/address-list.ts';
import { changedAddresses } from '#lib/build/address-list.ts';
import { createStore } from '#lib/db/client.ts';
import { askForReview } from '#lib/publish/ask-for-review.ts';
import { approve } from '#lib/publish/decide.ts';
import { findProposal } from '#lib/publish/read-proposals.ts';
import { listRuns } from '#lib/publish/read-runs.ts';
import { rollBack } from '#lib/publish/roll-back.ts';
import { currentRelease } from '#lib/release/folder.ts';
import { openRepository } from '#lib/repository/open-repository.ts';
import { keysIn } from '#lib/security/keys.ts';
import { openFile } from '#lib/staff/content/drafts.ts';
import { putFile } from '#tests/support/put-file.ts';
import { cpuOf } from '../support/cpu-of.ts';
import { newYard, releaseBeside, serveReleases } from '../support/releases.ts';

/**
 * Publishes one edited sentence as staff would, with real builds and a real supervisor, while visitors read; then goes back. Says the
 * seconds, the CPU, the addresses that changed and what visitors met. Exit code 1 when anything is not as it must be.
 * `npm run bench:publish`; commit first, since the release is made of the last commit.
 */
const file = 'content/articles/sleep-and-fibromyalgia/en.mdx';
const address = '/en/articles/sleep-and-fibromyalgia';
const sentence = 'The habits on this page are practical, low-risk advice, and are not study results.';
const lea = { id: 'lea', name: 'Léa Exemple', email: 'lea@clinic.example' };
const max = { id: 'max', name: 'Max Exemple' };
const faults: string[] = [];

const yard = newYard();
const repository = await openRepository({ folder: join(yard.varDir, 'content.git'), project: process.cwd() });
const places = { repository, store: createStore({ databaseUrl: undefined, folder: yard.varDir, keys: () => keysIn(yard.varDir) }) };
console.log('The release before is built…');
const built = await releaseBeside(yard, 'build', await repository.head());
if (built.status !== 0) throw new Error(built.printed);
const [, before = ''] = /Release (\S+) is ready/.exec(built.printed) ?? [];
await releaseBeside(yard, 'switch', before);
const site = await serveReleases(yard);
const url = `http://localhost:${site.port}${address}`;
const says = async (): Promise<boolean> => (await (await fetch(url)).text()).includes(sentence);
expect('the sentence is not there yet', !(await says()));

await putFile(
  file,
  lea,
  (text) => (text ?? '').replace('low-risk advice, and not study results.', 'low-risk advice, and are not study results.'),
  places,
);
const asked = await askForReview({ entry: 'articles/sleep-and-fibromyalgia', by: lea, note: 'Say where to turn' }, new Date(), places);
if ('refused' in asked) throw new Error(JSON.stringify(asked));
const visitors = keepReading(['/en', address, '/fr', '/en/search?q=sleep', '/en/request']);
/** Seconds of CPU of the server and of its children that have ended. */
const cpu = (): number => Object.values(cpuOf(site.process.pid ?? 0)).reduce((sum, part) => sum + part, 0) / 1000;
const cpuBefore = cpu();
const started = performance.now();
const decided = await approve({ id: asked.id, by: max }, new Date(), places.store);
expect('a colleague may approve', 'state' in decided && decided.state === 'approved');
const state = await until(async () => {
  const now = (await findProposal(asked.id, places.store))?.proposal.state ?? '';
  return ['online', 'failed', 'ready'].includes(now) ? now : undefined;
});
const seconds = (performance.now() - started) / 1000;
const after = currentRelease(yard.root) ?? '';
const [run] = await listRuns(1, places.store);
for (const { step, state: was, at } of run?.steps ?? []) console.log(`  ${step}: ${was} ${at}`);
if (state !== 'online') console.log(JSON.stringify((await findProposal(asked.id, places.store))?.proposal.said, null, 2));
expect('the change is online', state === 'online');
expect('a reader sees the sentence', await says());
const draft = await openFile(file, places);
expect('the draft has ended, and main has the sentence', draft.version === 0 && draft.text?.includes(sentence) === true);
console.log(`online after ${seconds.toFixed(1)} s, ${(cpu() - cpuBefore).toFixed(1)} s of CPU with the server before`);
const changed = changedAddresses(addressesOf(before), addressesOf(after));
console.log(`${changed.length} of ${Object.keys(addressesOf(after)).length} addresses changed:`, changed);

const back = performance.now();
const rolled = await rollBack({ by: max, reason: 'To see that it works' }, new Date(), { store: places.store, root: yard.root });
expect('one may go back', 'id' in rolled);
await until(async () => ((await listRuns(1, places.store))[0]?.state === 'online' ? true : undefined));
expect('the sentence is gone again', !(await says()));
expect('main went back with it', (await openFile(file, places)).text?.includes(sentence) === false);
console.log(`back after ${((performance.now() - back) / 1000).toFixed(1)} s`);

const answers = await visitors.stop();
expect(
  'no visitor met a failure',
  [...answers.keys()].every((said) => said === '200'),
);
console.log('visitors met', Object.fromEntries(answers), `load ${loadavg()[0]?.toFixed(1)}`);
await places.store.close();
await site.stop();
console.log(faults.length === 0 ? 'Everything is as it must be.' : `NOT so: ${faults.join('; ')}`);
process.exit(faults.length === 0 ? 0 : 1);

function expect(what: string, so: boolean): void {
  if (!so) faults.push(what);
}

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await wait(200);
  }
}

/** A visitor who opens a page five times a second; tells how many answers of each kind there were, and failures by their names. */
function keepReading(paths: readonly string[]): { stop: () => Promise<Map<string, number>> } {
  const met = new Map<string, number>();
  let over = false;
  const reading = (async () => {
    for (let turn = 0; !over; turn += 1) {
      const said = await fetch(`http://localhost:${site.port}${paths[turn % paths.length]}`).then(
        (answer) => answer.text().then(() => String(answer.status)),
        (problem: Error) => problem.message,
      );
      met.set(said, (met.get(said) ?? 0) + 1);
      await wait(200);
    }
  })();
  return {
    stop: async () => {
      over = true;
      await reading;
      return met;
    },
  };
}

function addressesOf(id: string): AddressList {
  return JSON.parse(readFileSync(join(yard.root, id, '.next', 'addresses.json'), 'utf8')) as AddressList;
}
