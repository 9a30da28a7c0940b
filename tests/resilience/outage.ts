import { spawnSync } from 'node:child_process';
import { chownSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startMailServer } from '#tests/support/mail-server.ts';
import type { Postgres } from '#tests/support/postgres.ts';
import type { Site, Submitter } from './site.ts';
import { account, newSite, startSubmitter } from './site.ts';

/** “nobody” on Debian: root may write everywhere, so a folder is read-only for another account only. */
const nobody = { uid: 65_534, gid: 65_534 };

/** A disk of 8 MB in memory that fills up while requests come, and is given more room. `undefined` where none can be mounted. */
export async function fillTheDisk() {
  const site = await newSite(undefined);
  try {
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', site.folder]).status !== 0) return undefined;
    const moreRoom = async () => void spawnSync('mount', ['-o', 'remount,size=200m', site.folder]);
    return await interrupted(site, 'server-alive', { begin: async () => undefined, end: moreRoom });
  } finally {
    spawnSync('umount', ['-l', site.folder]);
  }
}

/**
 * The file of the store is deleted while requests come, and the server is started again. What was acknowledged before is gone with the
 * file; what is acknowledged afterwards must be in a file that the next server finds.
 */
export async function deleteTheStore() {
  const site = await newSite(undefined);
  const mail = await startMailServer();
  const server = startSubmitter(site, 'alive', 0, 100_000);
  await until(server, 0, 20);
  // Stopped, it writes nothing more, and what it has written arrives: what comes afterwards was acknowledged without its file.
  server.process.kill('SIGSTOP');
  await wait(200);
  const before = new Set(server.acknowledged.keys());
  for (const name of readdirSync(site.folder).filter((file) => file.startsWith('requests.sqlite'))) rmSync(join(site.folder, name));
  server.process.kill('SIGCONT');
  await until(server, 20);
  server.process.kill('SIGKILL');
  await server.ended;
  const after = startSubmitter(site, 'after', 0, 20);
  await after.submitted;
  after.process.send('stop');
  await after.ended;
  const store = site.open();
  const since = new Map([...server.acknowledged].filter(([nonce]) => !before.has(nonce)));
  const { acknowledged, kept, lost } = await account(store, new Map([...since, ...after.acknowledged]), mail);
  await store.close();
  await mail.stop();
  return { refusedMeanwhile: server.refused.size, refusedAfter: after.refused.size, acknowledged, kept, lost };
}

/** A folder that becomes read-only while requests come, and then writable again. `undefined` unless run by root. */
export async function makeFolderReadOnly() {
  if (process.getuid?.() !== 0) return undefined;
  const site = await newSite(undefined);
  chownSync(site.folder, nobody.uid, nobody.gid);
  const change = async (files: string, folder: string) =>
    void spawnSync('sh', ['-c', `chmod ${files} ${site.folder}/* && chmod ${folder} ${site.folder}`]);
  try {
    const readOnly = { begin: () => change('400', '500'), end: () => change('600', '700') };
    return await interrupted(site, 'server-restarts', readOnly, nobody);
  } finally {
  }
}

/** A database that goes down while requests come, and comes back. `undefined` unless the server is ours. */
export async function takeDatabaseDown(postgres: Postgres) {
  const { restart } = postgres;
  if (!restart) return undefined;
  const site = await newSite(postgres.url);
  try {
    return await interrupted(site, 'server-alive', { begin: async () => restart.down(), end: async () => restart.up() });
  } finally {
  }
}

type Interruption = { begin: () => Promise<void>; end: () => Promise<void> };

/** Requests come before, during and after an interruption; those refused are sent again afterwards, as visitors do. */
async function interrupted(site: Site, mode: 'server-alive' | 'server-restarts', { begin, end }: Interruption, as?: typeof nobody) {
  const mail = await startMailServer();
  const before = startSubmitter(site, 'before', 0, 20, as);
  await before.submitted;
  const during = mode === 'server-alive' ? startSubmitter(site, 'during', 0, 2000, as) : undefined;
  if (during) await until(during, 0, 1);
  await begin();
  const meanwhile = during ?? startSubmitter(site, 'during', 0, 20, as);
  await until(meanwhile, 20);
  await end();
  if (during) await until(during, during.refused.size + 1);
  await meanwhile.submitted;
  const after = startSubmitter(site, 'during', 0, 2000, as);
  await after.submitted;
  const all = [before, meanwhile, after];
  for (const { process } of all) process.send('stop');
  await Promise.all(all.map(({ ended }) => ended));
  const store = site.open();
  const { acknowledged, kept, lost } = await account(store, new Map(all.flatMap((one) => [...one.acknowledged])), mail);
  await store.close();
  await mail.stop();
  return { refusedMeanwhile: meanwhile.refused.size, refusedAfter: after.refused.size, acknowledged, kept, lost };
}

/** Waits until so many submissions were refused and acknowledged, or all were made. */
async function until(server: Submitter, refused: number, acknowledged = 0): Promise<void> {
  let done = false;
  server.submitted.then(() => {
    done = true;
  });
  while (!done && (server.refused.size < refused || server.acknowledged.size < acknowledged)) await wait(5);
}
