import './plain-refusals.ts';

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { env } from '../env.ts';
import { archiveRelease, forgetOldPages } from '../release/archive.ts';
import { buildRelease } from '../release/build-release.ts';
import { caddyFile } from '../release/caddy-file.ts';
import { askSupervisor, takeWishes } from '../release/control.ts';
import {
  currentRelease,
  folderOf,
  listReleases,
  ReleaseRefused,
  recordSwitch,
  releaseBefore,
  requireRelease,
  tableOf,
} from '../release/folder.ts';
import { nginxFile } from '../release/nginx-file.ts';
import { fetchRelease, packRelease } from '../release/pack.ts';
import { recordServed, requireSamePlace } from '../release/place.ts';
import { supervise } from '../release/supervise.ts';
import type { FinishedTable } from '../serve/finished.ts';
import { finishedFolder } from '../serve/finished.ts';
import { accountActor } from './account-actor.ts';
import { carryReleases } from './carry-releases.ts';
import { UsageError } from './usage.ts';

/** Makes releases, serves one, and puts another in its place; see deploy/README.md. */
const usage =
  'npm run release -- build [COMMIT] | serve [-p PORT] [-H HOST] | switch ID | rollback | list | pack ID | fetch FILE HASH | archive | nginx [-p PORT of the site] [-l PORT of nginx] | caddy [-p PORT of the site] [-l PORT of caddy]';
const root = resolve(env.RELEASES_DIR);
const by = accountActor();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', short: 'p' }, hostname: { type: 'string', short: 'H' }, listen: { type: 'string', short: 'l' } },
});
const [action, ...words] = positionals;
const port = Number(values.port ?? 3000);

/** How many words may follow an action; none follow the others. */
const most: Record<string, number> = { build: 1, switch: 1, pack: 1, fetch: 2 };

const actions: Record<string, (...words: (string | undefined)[]) => Promise<void> | void> = {
  build: async (commit = 'HEAD') => {
    const { id, subject } = await buildRelease({ project: process.cwd(), root, commit, by });
    console.log(`Release ${id} is ready (${subject}). Put it online with “npm run release -- switch ${id}”.`);
  },
  serve,
  switch: (id) => switchTo(id ?? ''),
  rollback: () => {
    const before = releaseBefore(root);
    if (before === undefined) throw new ReleaseRefused('No other release has served before; nothing was changed.');
    return switchTo(before);
  },
  list: () => {
    const current = currentRelease(root);
    const lines = listReleases(root).map(
      ({ id, builtAt, subject, by: who }) => `${id === current ? '*' : ' '} ${id}  ${builtAt}  ${who}  ${subject}`,
    );
    console.log(lines.length === 0 ? `There is no release in ${root}.` : lines.join('\n'));
  },
  pack: async (id = '') => {
    const { file, hash } = await packRelease(root, id);
    console.log(`${file}\nsha256 ${hash}`);
  },
  fetch: async (file = '', hash = '') => {
    const { id } = await fetchRelease({ root, project: process.cwd(), file, hash });
    console.log(`Release ${id} is here, as it was published. Put it online with “npm run release -- switch ${id}”.`);
  },
  archive: () => console.log(`${forgetOldPages(root)} pages that were last online more than three years ago are forgotten.`),
  nginx: () => print(nginxFile({ ...finishedNow(), listen: Number(values.listen ?? 80) })),
  // Caddy fetches a certificate for a name; with a port it speaks plainly, for whatever stands before it.
  caddy: () => print(caddyFile({ ...finishedNow(), site: values.listen ? `http://:${values.listen}` : new URL(env.SITE_URL).host })),
};

try {
  const act = actions[action ?? ''];
  if (!act || words.length > (most[action ?? ''] ?? 0)) throw new UsageError(`Write: ${usage}`);
  await act(...words);
} catch (problem) {
  const plain = problem instanceof Error && ['ReleaseRefused', 'UsageError', 'StartRefused'].includes(problem.name);
  console.error(plain ? problem.message : problem);
  process.exitCode = 1;
}

async function serve(): Promise<void> {
  const place = { varDir: env.VAR_DIR, databaseUrl: env.DATABASE_URL, dataKeys: env.DATA_KEYS };
  requireSamePlace(root, place);
  const entrance = { port, hostname: values.hostname };
  const supervisor = await supervise({ root, entrance, say: console.log, afterSwitch: keepPages });
  recordServed(root, place);
  console.log(`Release ${currentRelease(root)} is served at http://${values.hostname ?? 'localhost'}:${port}`);
  const others = carryReleases(root, supervisor.switchTo);
  const wishes = takeWishes(root, async (wish) => {
    try {
      await supervisor.switchTo(wish.switchTo, wish.by);
      others.tell(wish.switchTo, wish.by);
      return { done: true, sentence: `Release ${wish.switchTo} serves.` };
    } catch (problem) {
      return { done: false, sentence: problem instanceof Error ? problem.message : String(problem) };
    }
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      others.stop();
      wishes.close();
      await supervisor.end();
      process.exit(0);
    });
  }
}

async function switchTo(id: string): Promise<void> {
  requireRelease(root, id);
  const outcome = await askSupervisor(root, { switchTo: id, by });
  if (outcome && !outcome.done) throw new ReleaseRefused(outcome.sentence);
  if (outcome) return console.log(outcome.sentence);
  requireSamePlace(root, { varDir: env.VAR_DIR, databaseUrl: env.DATABASE_URL, dataKeys: env.DATA_KEYS });
  recordSwitch(root, { id, at: new Date().toISOString(), by });
  keepPages(id);
  console.log(`Nothing is served now; “npm run release -- serve” will serve release ${id}.`);
}

/** A page that cannot be archived is no reason to serve the release before. */
function keepPages(id: string, who = by): void {
  try {
    archiveRelease(root, { id, at: new Date().toISOString(), by: who });
  } catch (problem) {
    console.error(`The pages of release ${id} are online but not in the archive: ${problem instanceof Error ? problem.message : problem}`);
  }
}

function print(text: string): void {
  process.stdout.write(text);
}

/** The finished answers of the release that serves. */
function finishedNow(): { table: FinishedTable; folder: string; port: number } {
  const id = requireCurrent();
  const table = JSON.parse(readFileSync(tableOf(root, id), 'utf8')) as FinishedTable;
  return { table, folder: finishedFolder(join(folderOf(root, id), '.next')), port };
}

function requireCurrent(): string {
  const id = currentRelease(root);
  if (id === undefined) throw new ReleaseRefused('No release has been switched to yet.');
  return requireRelease(root, id).id;
}
