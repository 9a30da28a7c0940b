import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from './folder.ts';
import { completeRelease, currentRelease, folderOf, listReleases, ReleaseRefused } from './folder.ts';
import { isLocked, withLock } from './lock.ts';
import { shareModules } from './modules.ts';
import { runScript } from './run-script.ts';
import { shareCache } from './share-cache.ts';

/** What a release must pass before it is one, as npm scripts of its own, in this order. */
const buildSteps = [
  { step: 'check', script: 'check:content', words: ['--json'], fault: 'its content has faults' },
  { step: 'build', script: 'build', words: [], fault: 'it could not be built' },
  { step: 'crawl', script: 'check:build', words: [], fault: 'the crawl of its pages found faults' },
] as const;

export type BuildStep = (typeof buildSteps)[number]['step'];

/** Whoever follows a build: told of each step, and given what a step that failed has printed. Without one, everyone reads all lines. */
type Listener = { begun: (step: BuildStep) => void; failed: (step: BuildStep, printed: string) => void };

type Wish = {
  project: string;
  /** Where the commit is, if not in the project itself. */
  repository?: string;
  root: string;
  commit: string;
  by: string;
  now?: Date;
  listener?: Listener;
};

/**
 * Makes a release of a commit: its own code, content and build in a folder of its own, checked and crawled. What fails leaves nothing
 * behind.
 *
 * @throws ReleaseRefused in a sentence that says why, and what still serves
 */
export function buildRelease({ project, repository = project, root, commit, by, now = new Date(), listener }: Wish): Promise<Release> {
  return withLock(join(root, 'building.lock'), 'Another build', async () => {
    const sha = git(repository, 'rev-parse', '--verify', '--quiet', `${commit}^{commit}`);
    if (sha === '') throw new ReleaseRefused(`${whyNoCommit(repository, commit)}; nothing was built.`);
    const id = `${now.toISOString().replace(/\D/g, '').slice(0, 14)}-${sha.slice(0, 8)}`;
    const folder = folderOf(root, id);
    removeUnfinished(root);
    try {
      mkdirSync(root, { recursive: true });
      writeFileSync(unfinishedIn(root), id);
      checkOut(repository, folder, sha);
      shareModules(project, folder);
      shareCache(project, root, folder);
      await passAll(folder, listener);
      const release = { id, commit: sha, subject: git(repository, 'log', '-1', '--format=%s', sha), builtAt: now.toISOString(), by };
      completeRelease(root, release);
      return release;
    } catch (problem) {
      rmSync(folder, { recursive: true, force: true });
      throw explained(problem, isLocked(join(root, 'supervisor.lock')) ? currentRelease(root) : undefined);
    } finally {
      rmSync(unfinishedIn(root), { force: true });
    }
  });
}

const unfinishedIn = (root: string): string => join(root, 'unfinished');

/** A builder that was killed leaves half a release behind, and its name. */
function removeUnfinished(root: string): void {
  if (!existsSync(unfinishedIn(root))) return;
  const id = readFileSync(unfinishedIn(root), 'utf8');
  if (/^\d{14}-[0-9a-f]{8}$/.test(id) && !listReleases(root).some((release) => release.id === id)) {
    rmSync(folderOf(root, id), { recursive: true, force: true });
  }
}

async function passAll(folder: string, listener: Listener | undefined): Promise<void> {
  for (const { step, script, words, fault } of buildSteps) {
    listener?.begun(step);
    const { passed, printed } = await runScript(folder, script, listener ? words : [], listener !== undefined);
    if (passed) continue;
    listener?.failed(step, printed);
    throw new ReleaseRefused(`Nothing was released: ${fault}${listener ? '' : ' (the lines above say what)'}.`);
  }
}

function checkOut(repository: string, folder: string, sha: string): void {
  const cloned = spawnSync('git', ['clone', '--quiet', '--shared', '--no-checkout', repository, folder], { encoding: 'utf8' });
  const out = cloned.status === 0 ? spawnSync('git', ['checkout', '--quiet', '--detach', sha], { cwd: folder, encoding: 'utf8' }) : cloned;
  if (out.status !== 0) throw new ReleaseRefused(`Nothing was released: git could not copy the commit (${out.stderr.trim()}).`);
}

function git(repository: string, ...args: string[]): string {
  return spawnSync('git', args, { cwd: repository, encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** git reads no folder that another account owns, and says so itself. */
function whyNoCommit(repository: string, commit: string): string {
  const { status, stderr } = spawnSync('git', ['rev-parse', '--git-dir'], { cwd: repository, encoding: 'utf8' });
  return status === 0
    ? `There is no commit “${commit}” here`
    : `git cannot read ${repository} (${stderr?.trim().split('\n')[0] ?? 'there is no git here'})`;
}

function explained(problem: unknown, current: string | undefined): Error {
  const still = current === undefined ? '' : ` Release ${current} still serves.`;
  if (problem instanceof ReleaseRefused) return new ReleaseRefused(problem.message + still, { cause: problem });
  const { code = 'unknown' } = problem as NodeJS.ErrnoException;
  const why = code === 'ENOSPC' ? 'the disk is full' : `the disk or a command failed (${code})`;
  return new ReleaseRefused(`Nothing was released: ${why}.${still}`, { cause: problem });
}
