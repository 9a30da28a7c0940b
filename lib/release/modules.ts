import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseRefused } from './folder.ts';

/** The packages as hard links: they take no room, and the build follows no links out of the release. Others are installed anew. */
export function shareModules(project: string, folder: string): void {
  const lock = (at: string): string =>
    existsSync(join(at, 'package-lock.json')) ? readFileSync(join(at, 'package-lock.json'), 'utf8') : '';
  const shared = lock(project) === lock(folder) && spawnSync('cp', ['-al', join(project, 'node_modules'), folder]).status === 0;
  if (shared) return;
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  const installed = spawnSync('npm', ['ci'], { cwd: folder, encoding: 'utf8' });
  if (installed.status !== 0)
    throw new ReleaseRefused(`Nothing was released: its packages could not be installed (${installed.stderr.trim()}).`);
}
