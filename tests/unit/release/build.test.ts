import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildRelease } from '#lib/release/build-release.ts';
import { recordSwitch } from '#lib/release/folder.ts';
import type { Yard } from '#tests/support/releases.ts';
import { newYard, release, releaseBeside } from '#tests/support/releases.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/** A project as small as one can be: three scripts, one text. A build that is to wait does so until it may go on. */
const scripts = {
  'check:content': "sh -c 'grep -q sound text.txt'",
  build:
    'mkdir -p .next/finished && cp text.txt .next/BUILD_ID && echo {} > .next/finished/table.json && while [ -e ../wait ]; do sleep 0.1; done',
  'check:build': 'echo crawled > .next/site-health.json',
};

let yard: Yard;
let project: string;

beforeEach(() => {
  yard = newYard();
  project = temporaryFolder();
  yard.project = project;
  writeFileSync(join(project, 'package.json'), JSON.stringify({ scripts }));
  mkdirSync(join(project, 'node_modules', 'a-package'), { recursive: true });
  writeFileSync(join(project, 'node_modules', 'a-package', 'index.js'), '1');
  writeFileSync(join(project, '.gitignore'), 'node_modules\n.next\n');
  commit('sound', 'Say something sound');
});

function commit(text: string, subject: string): void {
  writeFileSync(join(project, 'text.txt'), text);
  if (!existsSync(join(project, '.git'))) spawnSync('git', ['init', '-q'], { cwd: project });
  spawnSync('git', ['add', '-A'], { cwd: project });
  spawnSync('git', ['-c', 'user.name=Sam', '-c', 'user.email=sam@clinic.example', 'commit', '-qm', subject], { cwd: project });
}

/** A build that nobody reads the lines of. */
const quietly = () =>
  buildRelease({ project, root: yard.root, commit: 'HEAD', by: 'test', listener: { begun: () => undefined, failed: () => undefined } });

const releases = () => readdirSync(yard.root).filter((name) => name.startsWith('20'));

describe('a release', () => {
  it('has the code of its commit, its packages, its build and its health, and says who made it of what', async () => {
    const { printed, status } = await releaseBeside(yard, 'build');
    const [id = ''] = releases();
    const folder = join(yard.root, id);
    commit('sound, and changed since', 'Change it');

    expect([status, printed]).toEqual([0, expect.stringContaining(`Release ${id} is ready (Say something sound).`)]);
    expect(readFileSync(join(folder, 'text.txt'), 'utf8')).toBe('sound');
    expect(readFileSync(join(folder, '.next', 'site-health.json'), 'utf8')).toBe('crawled\n');
    expect(readFileSync(join(folder, 'node_modules', 'a-package', 'index.js'), 'utf8')).toBe('1');
    expect(JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8'))).toMatchObject({
      id,
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
      subject: 'Say something sound',
      by: expect.stringMatching(/^account /),
    });
  });

  it('with failing content is none, and leaves nothing behind', async () => {
    commit('unfounded', 'Say something unfounded');
    const { printed, status } = await releaseBeside(yard, 'build');

    expect([status, printed]).toEqual([
      1,
      expect.stringContaining('Nothing was released: its content has faults (the lines above say what).'),
    ]);
    expect(releases()).toEqual([]);
  });

  it('takes what the project has compiled, then what the release before has, which keeps it', async () => {
    const chunk = join('.next', 'cache', 'compiled', 'chunk');
    mkdirSync(dirname(join(project, chunk)), { recursive: true });
    writeFileSync(join(project, chunk), 'compiled');
    await quietly();
    const [before = ''] = releases();
    recordSwitch(yard.root, { id: before, at: '2026-11-27T10:00:00.000Z', by: 'test' });
    rmSync(join(project, '.next'), { recursive: true });
    commit('sound again', 'Say something sound again');
    await quietly();
    expect(releases().map((id) => existsSync(join(yard.root, id, chunk)))).toEqual([true, true]);
  });

  it('of a commit that nobody knows is none', async () => {
    expect(await release(yard, 'build', 'no-such-branch')).toEqual({
      printed: 'There is no commit “no-such-branch” here; nothing was built.\n',
      status: 1,
    });
  });

  it('is made once at a time: who comes second is told so, and the first goes on', async () => {
    writeFileSync(join(yard.root, 'wait'), '');
    const first = releaseBeside(yard, 'build');
    await expect.poll(() => existsSync(join(yard.root, 'unfinished'))).toBe(true);
    const second = await release(yard, 'build');
    rmSync(join(yard.root, 'wait'));

    expect(second.printed).toBe('Another build is under way; nothing was changed.\n');
    expect((await first).status).toBe(0);
    expect(releases()).toHaveLength(1);
  });

  it('is made although a build before was cut off, and its number is that of another process by now', async () => {
    writeFileSync(join(yard.root, 'wait'), '');
    const env = { ...process.env, NODE_ENV: 'production' as const, ...yard.env };
    const cut = spawn(process.execPath, [resolve('lib/cli/release.ts'), 'build'], { cwd: project, env, stdio: 'ignore' });
    await expect.poll(() => existsSync(join(yard.root, 'unfinished'))).toBe(true);
    cut.kill('SIGKILL');
    await once(cut, 'exit');
    rmSync(join(yard.root, 'wait'));
    writeFileSync(join(yard.root, 'building'), '1'); // what an older version left: that number is always another process

    expect((await quietly()).subject).toBe('Say something sound');
  });
});
