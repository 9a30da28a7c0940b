import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { withLock } from '#lib/release/lock.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

it('a build that begins beside another says so in a sentence and leaves everything as it is', async () => {
  const project = temporaryFolder();
  mkdirSync(join(project, '.next'));
  writeFileSync(join(project, '.next', 'BUILD_ID'), 'of the other');
  const beside = async () => spawnSync(process.execPath, [resolve('lib/cli/build.ts')], { cwd: project, encoding: 'utf8' });

  const second = await withLock(join(project, '.next', 'cache', 'building.lock'), 'Another build', beside);

  expect(second.stderr).toBe('Another build is under way; nothing was changed.\n');
  expect(second.status).toBe(1);
  expect(readdirSync(join(project, '.next'), { recursive: true }).toSorted()).toEqual(['BUILD_ID', 'cache', 'cache/building.lock']);
});

it('work under a lock is done one at a time, also within one process, and again once it is done', async () => {
  const file = join(temporaryFolder(), 'lock');
  const again = () => withLock(file, 'Another build', async () => 'done');

  await withLock(file, 'Another build', () => expect(again()).rejects.toThrow('Another build is under way; nothing was changed.'));
  expect(await again()).toBe('done');
});
