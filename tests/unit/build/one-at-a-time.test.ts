import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

it('a build that begins beside another says so in a sentence and leaves everything as it is', () => {
  const project = temporaryFolder();
  mkdirSync(join(project, '.next'));
  writeFileSync(join(project, '.next', 'building'), String(process.pid));
  writeFileSync(join(project, '.next', 'BUILD_ID'), 'of the other');

  const second = spawnSync(process.execPath, [resolve('lib/cli/build.ts')], { cwd: project, encoding: 'utf8' });

  expect(second.stderr).toBe(`Another build is under way (process ${process.pid}); nothing was changed.\n`);
  expect(second.status).toBe(1);
  expect(readdirSync(join(project, '.next')).toSorted()).toEqual(['BUILD_ID', 'building']);
});
