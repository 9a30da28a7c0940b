import { execFileSync } from 'node:child_process';

/**
 * The files of a folder that differ from a commit, or that git does not know yet, by their paths in it.
 *
 * @throws Error when git knows no such commit
 */
export function changedSince(commit: string, folder: string): Set<string> {
  const git = (...args: string[]): string[] =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\0')
      .filter((path) => path !== '');
  git('rev-parse', '--verify', `${commit}^{commit}`);
  return new Set([
    ...git('diff', '--name-only', '--relative', '-z', commit, '--', '.'),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ]);
}
