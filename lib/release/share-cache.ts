import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { currentRelease, folderOf } from './folder.ts';

/** What a build made and may take over from another. */
const made = ['compiled', 'finished', 'pages', 'share', 'sheets.json'].map((name) => join('.next', 'cache', name));
const answers = join('.cache', 'check', 'answers.json');

/** What the release before, or else the project itself, has compiled, compressed, drawn and checked need not be done again. */
export function shareCache(project: string, root: string, folder: string): void {
  const current = currentRelease(root);
  const before = current === undefined ? project : folderOf(root, current);
  const take = (path: string, how: (from: string, to: string) => void): void => {
    const from = join(before, path);
    if (!existsSync(from)) return;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    how(from, join(folder, path));
  };
  // Linked, not copied: whoever writes such a file writes it whole, under another name first.
  for (const path of made) take(path, (from, to) => spawnSync('cp', ['-al', from, to]));
  take(answers, copyFileSync);
}
