import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { completeRelease } from '#lib/release/folder.ts';
import { shareModules } from '#lib/release/modules.ts';
import type { Yard } from '#tests/support/releases.ts';
import { release } from '#tests/support/releases.ts';

/** Puts the build of this checkout online as the first release, without building it again; its content is that of the last commit. */
export async function putThisBuild(yard: Yard, id: string): Promise<void> {
  const folder = join(yard.root, id);
  const git = (...words: string[]) => spawnSync('git', words, { encoding: 'utf8' });
  const cloned = git('clone', '--quiet', '--shared', process.cwd(), folder);
  if (cloned.status !== 0) throw new Error(cloned.stderr);
  shareModules(process.cwd(), folder);
  cpSync('.next', join(folder, '.next'), { recursive: true, mode: 0, verbatimSymlinks: true });
  cpSync(join('.cache', 'check'), join(folder, '.cache', 'check'), { recursive: true });
  completeRelease(yard.root, {
    id,
    commit: git('rev-parse', 'HEAD').stdout.trim(),
    subject: 'The first',
    builtAt: '2020-01-01T00:00:00Z',
    by: 'test',
  });
  const { status, printed } = await release(yard, 'switch', id);
  if (status !== 0) throw new Error(printed);
}
