import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { forgetOldPages } from '../../release/archive.ts';
import { buildRelease } from '../../release/build-release.ts';
import { caddyFile } from '../../release/caddy-file.ts';
import { currentRelease, folderOf, listReleases, ReleaseRefused, readTable, releaseBefore, requireRelease } from '../../release/folder.ts';
import { nginxFile } from '../../release/nginx-file.ts';
import { fetchRelease, packRelease } from '../../release/pack.ts';
import type { FinishedTable } from '../../serve/finished.ts';
import { finishedFolder } from '../../serve/finished.ts';
import { misused } from '../usage.ts';
import type { At, Named } from './at.ts';
import { switchTo } from './switch-to.ts';

const options = {
  port: { type: 'string', short: 'p' },
  hostname: { type: 'string', short: 'H' },
  listen: { type: 'string', short: 'l' },
} as const;

/** What a command is given besides the place: the words after its action, and what it names. */
type Given = { words: readonly string[]; named: Named };

const actions: Record<string, { most: number; act: (at: At, given: Given) => Promise<void> | void }> = {
  build: { most: 1, act: (at, { words }) => build(at, words[0]) },
  serve: { most: 0, act: (at, { named }) => at.serve(named) },
  switch: { most: 1, act: (at, { words }) => switchTo(at, words[0] ?? '') },
  rollback: { most: 0, act: rollBack },
  list: { most: 0, act: list },
  pack: { most: 1, act: (at, { words }) => pack(at, words[0]) },
  fetch: { most: 2, act: (at, { words }) => take(at, words[0], words[1]) },
  archive: {
    most: 0,
    act: ({ root, say }) => say(`${forgetOldPages(root)} pages that were last online more than three years ago are forgotten.`),
  },
  nginx: {
    most: 0,
    act: ({ root, print }, { named: { port, listen } }) => print(nginxFile({ ...finishedNow(root), port, listen: listen ?? 80 })),
  },
  caddy: {
    most: 0,
    // Caddy fetches a certificate for a name; with a port it speaks plainly, for whatever stands before it.
    act: ({ root, siteUrl, print }, { named: { port, listen } }) =>
      print(caddyFile({ ...finishedNow(root), port, site: listen !== undefined ? `http://:${listen}` : new URL(siteUrl).host })),
  },
};

/**
 * Does with releases what the words of a command ask.
 *
 * @throws UsageError when they ask for nothing that can be done; ReleaseRefused; StartRefused
 */
export async function actOnReleases(args: readonly string[], at: At): Promise<void> {
  const { values, positionals } = readWords(args);
  const [name = '', ...words] = positionals;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action || words.length > action.most) throw misused('release');
  const named = { port: portNamed(values.port) ?? 3000, hostname: values.hostname, listen: portNamed(values.listen) };
  await action.act(at, { words, named });
}

function portNamed(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const port = Number(word);
  if (!/^\d+$/.test(word) || port > 65_535) throw new ReleaseRefused(`“${word}” is not a port, a number up to 65535.`);
  return port;
}

function readWords(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch {
    throw misused('release');
  }
}

async function build({ project, root, by, say }: At, commit = 'HEAD'): Promise<void> {
  const { id, subject } = await buildRelease({ project, root, commit, by });
  if (hasEdits(project)) say('What is not committed here is not in it.');
  say(`Release ${id} is ready (${subject}). Put it online with “npm run release -- switch ${id}”.`);
}

/** Are there edits here that git has not been given? */
function hasEdits(project: string): boolean {
  return spawnSync('git', ['status', '--porcelain'], { cwd: project, encoding: 'utf8' }).stdout?.trim() !== '';
}

function rollBack(at: At): Promise<void> {
  const before = releaseBefore(at.root);
  if (before === undefined) throw new ReleaseRefused('No other release has served before; nothing was changed.');
  return switchTo(at, before);
}

function list({ root, say }: At): void {
  const current = currentRelease(root);
  const lines = listReleases(root).map(
    ({ id, builtAt, subject, by }) => `${id === current ? '*' : ' '} ${id}  ${builtAt}  ${by}  ${subject}`,
  );
  say(lines.length === 0 ? `There is no release in ${root}.` : lines.join('\n'));
}

async function pack({ root, say }: At, id = ''): Promise<void> {
  const { file, hash } = await packRelease(root, id);
  say(`${file}\nsha256 ${hash}`);
}

async function take({ root, project, say }: At, file = '', hash = ''): Promise<void> {
  const { id } = await fetchRelease({ root, project, file, hash });
  say(`Release ${id} is here, as it was published. Put it online with “npm run release -- switch ${id}”.`);
}

/** The finished answers of the release that serves. */
function finishedNow(root: string): { table: FinishedTable; folder: string } {
  const current = currentRelease(root);
  if (current === undefined) throw new ReleaseRefused('No release has been switched to yet.');
  const { id } = requireRelease(root, current);
  return { table: readTable(root, id), folder: finishedFolder(join(folderOf(root, id), '.next')) };
}
