import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { currentRelease, folderOf } from './folder.ts';

const finished = join('.next', 'cache', 'finished');
const answers = join('.cache', 'check', 'answers.json');
const compiled = join('.next', 'cache', 'turbopack');

/** What the release before has compressed, checked and compiled need not be done again. What it compiled is only of use to one: it moves. */
export function shareCache(root: string, folder: string): void {
  const current = currentRelease(root);
  if (current === undefined) return;
  const take = (path: string, how: (from: string, to: string) => void): void => {
    const from = join(folderOf(root, current), path);
    if (!existsSync(from)) return;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    how(from, join(folder, path));
  };
  take(finished, (from, to) => spawnSync('cp', ['-al', from, to]));
  take(answers, copyFileSync);
  take(compiled, renameSync);
}

/** What a release that comes to nothing had compiled is of use to the next one. */
export function giveBackCache(root: string, folder: string): void {
  const current = currentRelease(root);
  const [from, to] = [join(folder, compiled), join(folderOf(root, current ?? ''), compiled)];
  if (current !== undefined && existsSync(from) && !existsSync(to)) renameSync(from, to);
}
