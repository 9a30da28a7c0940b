import { mkdirSync, readdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import type { Yard } from '../support/releases.ts';
import { newYard, releaseBeside, serveReleases } from '../support/releases.ts';
import { flagship } from '../support/site.ts';
import { sendVisitors } from '../support/visitors.ts';

/**
 * Switches between two real releases while 50 visitors read and 10 send forms, each on a connection that stays, and once to a release that
 * cannot start. Build first; then `npm run bench:switch`.
 */
const switches = 5;
const yard = newYard();
for (const id of ['one', 'two']) linkRelease(yard, id);
linkRelease(yard, 'broken');
// A build that lost its pages' code.
unlinkSync(join(yard.root, 'broken', '.next'));
mkdirSync(join(yard.root, 'broken', '.next'));
for (const name of ['BUILD_ID', 'finished']) symlinkSync(resolve('.next', name), join(yard.root, 'broken', '.next', name));
await releaseBeside(yard, 'switch', 'one');
const { port, stop } = await serveReleases(yard);
const visitors = sendVisitors(port, 50, 10, {
  read: ['/en', flagship().en, '/fr', '/en/search?q=sleep'],
  send: ['/en/request', '/fr/demande'],
});
for (let round = 0; round < switches; round += 1) {
  const started = performance.now();
  const { status } = await releaseBeside(yard, 'switch', round % 2 === 0 ? 'two' : 'one');
  console.log(`switch ${round + 1}: ${status === 0 ? 'done' : 'refused'} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
console.log(`a broken release: ${(await releaseBeside(yard, 'switch', 'broken')).status === 0 ? 'done' : 'refused'}`);
const { answers, failures } = await visitors.stop();
await stop();
const total = [...answers.values()].reduce((sum, count) => sum + count, 0);
console.log(
  `${total} answers, ${failures.length} failures, load ${loadavg()[0]?.toFixed(1)}`,
  Object.fromEntries(answers),
  failures.slice(0, 5),
);

/** A release of the build in this folder: everything in it is a link, which is enough to serve. */
function linkRelease({ root }: Yard, id: string): void {
  const folder = join(root, id);
  mkdirSync(folder);
  for (const name of readdirSync('.').filter((one) => !['.git', '.cache', 'releases', 'var'].includes(one))) {
    symlinkSync(resolve(name), join(folder, name));
  }
  writeFileSync(join(folder, 'release.json'), JSON.stringify({ id, commit: '', subject: id, builtAt: id, by: 'bench' }));
}
