import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { expect, it } from 'vitest';

it('no file of the project is left out of it by .gitignore, whatever its folder is called', () => {
  const files = globSync('{app,components,content,deploy,docs,lib,messages,public,tests}/**/*.*');
  const { stdout } = spawnSync('git', ['check-ignore', '--stdin'], { input: files.join('\n'), encoding: 'utf8' });

  expect(files.length).toBeGreaterThan(1000);
  expect(stdout.split('\n').filter((file) => file !== '')).toEqual([]);
});
