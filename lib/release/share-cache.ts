import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { currentRelease, folderOf } from './folder.ts';

/** What a build made and may take over from another. */
const made = ['finished', 'share', 'sheets.json'].map((name) => join('.next', 'cache', name));
const answers = join('.cache', 'check', 'answers.json');
const compiled = join('.next', 'cache', 'turbopack');

/**
 * What the release before, or else the project itself, has compressed, drawn and checked need not be done again. What a release has compiled
 * is only of use to one: it moves.
 */
export function shareCache(project: string, root: string, folder: string): void {
  const current = currentRelease(root);
  const before = current === undefined ? project : folderOf(root, current);
  const take = (path: string, how: (from: string, to: string) => void): void => {
    const from = join(before, path);
    if (!existsSync(from)) return;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    how(from, join(folder, path));
  };
  // Linked, not copied: both write such files whole under another name first.
  for (const path of made) take(path, (from, to) => spawnSync('cp', ['-al', from, to]));
  take(answers, copyFileSync);
  if (current !== undefined) take(compiled, renameSync);
}

/** What a release that comes to nothing had compiled is of use to the next one. */
export function giveBackCache(root: string, folder: string): void {
  const current = currentRelease(root);
  const [from, to] = [join(folder, compiled), join(folderOf(root, current ?? ''), compiled)];
  if (current !== undefined && existsSync(from) && !existsSync(to)) renameSync(from, to);
}
