import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from './folder.ts';
import { completeRelease, currentRelease, folderOf, ReleaseRefused } from './folder.ts';
import { withLock } from './lock.ts';
import { shareModules } from './modules.ts';

/** What a release must pass before it is one, as npm scripts of its own, in this order. */
const steps = [
  { script: 'check:content', fault: 'its content has faults' },
  { script: 'build', fault: 'it could not be built' },
  { script: 'check:build', fault: 'the crawl of its pages found faults' },
];

type Wish = { project: string; root: string; commit: string; by: string; now?: Date };

/**
 * Makes a release of a commit: its own code, content and build in a folder of its own, checked and crawled. What fails leaves nothing
 * behind.
 *
 * @throws ReleaseRefused in a sentence that says why, and what still serves
 */
export function buildRelease({ project, root, commit, by, now = new Date() }: Wish): Promise<Release> {
  return withLock(join(root, 'building'), 'Another build', async () => {
    const sha = git(project, 'rev-parse', '--verify', '--quiet', `${commit}^{commit}`);
    if (sha === '') throw new ReleaseRefused(`There is no commit “${commit}” here; nothing was built.`);
    const id = `${now.toISOString().replace(/\D/g, '').slice(0, 14)}-${sha.slice(0, 8)}`;
    const folder = folderOf(root, id);
    try {
      mkdirSync(root, { recursive: true });
      checkOut(project, folder, sha);
      shareModules(project, folder);
      shareCache(project, root, folder);
      for (const { script, fault } of steps) {
        if (!(await run(folder, 'npm', ['run', script])))
          throw new ReleaseRefused(`Nothing was released: ${fault} (the lines above say what).`);
      }
      const release = { id, commit: sha, subject: git(project, 'log', '-1', '--format=%s', sha), builtAt: now.toISOString(), by };
      completeRelease(root, release);
      return release;
    } catch (problem) {
      rmSync(folder, { recursive: true, force: true });
      throw explained(problem, currentRelease(root));
    }
  });
}

function checkOut(project: string, folder: string, sha: string): void {
  const cloned = spawnSync('git', ['clone', '--quiet', '--shared', '--no-checkout', project, folder], { encoding: 'utf8' });
  const out = cloned.status === 0 ? spawnSync('git', ['checkout', '--quiet', '--detach', sha], { cwd: folder, encoding: 'utf8' }) : cloned;
  if (out.status !== 0) throw new ReleaseRefused(`Nothing was released: git could not copy the commit (${out.stderr.trim()}).`);
}

/** What the release before has compressed and drawn, or else the project itself, need not be made again. */
function shareCache(project: string, root: string, folder: string): void {
  const current = currentRelease(root);
  const before = current === undefined ? project : folderOf(root, current);
  for (const name of ['finished', 'share', 'sheets.json']) {
    const cache = join(before, '.next', 'cache', name);
    if (!existsSync(cache)) continue;
    mkdirSync(join(folder, '.next', 'cache'), { recursive: true });
    // Linked, not copied: both write such files whole under another name first.
    spawnSync('cp', ['-al', cache, join(folder, '.next', 'cache')]);
  }
}

function git(project: string, ...args: string[]): string {
  return spawnSync('git', args, { cwd: project, encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** Runs a command whose lines whoever asked can read; true when it did what it should. */
function run(cwd: string, command: string, args: string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

function explained(problem: unknown, current: string | undefined): Error {
  const still = current === undefined ? '' : ` Release ${current} still serves.`;
  if (problem instanceof ReleaseRefused) return new ReleaseRefused(problem.message + still, { cause: problem });
  const { code = 'unknown' } = problem as NodeJS.ErrnoException;
  const why = code === 'ENOSPC' ? 'the disk is full' : `the disk or a command failed (${code})`;
  return new ReleaseRefused(`Nothing was released: ${why}.${still}`, { cause: problem });
}
