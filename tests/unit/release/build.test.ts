import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordSwitch } from '#lib/release/folder.ts';
import type { Yard } from '#tests/support/releases.ts';
import { newYard } from '#tests/support/releases.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/** A project as small as one can be: three scripts, one text. */
const scripts = {
  'check:content': 'grep -q sound text.txt',
  build: 'mkdir -p .next/finished && cp text.txt .next/BUILD_ID && echo {} > .next/finished/table.json && sleep 1',
  'check:build': 'echo crawled > .next/site-health.json',
};

let yard: Yard;
let project: string;

beforeEach(() => {
  yard = newYard();
  project = temporaryFolder();
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

async function build(...args: string[]): Promise<{ printed: string; code: number }> {
  const child = spawn(resolve('node_modules/.bin/node'), [resolve('lib/cli/release.ts'), 'build', ...args], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', ...yard.env },
  });
  const [printed, [code]] = await Promise.all([
    Promise.all([child.stdout.toArray(), child.stderr.toArray()]).then((lines) => Buffer.concat(lines.flat()).toString()),
    once(child, 'exit'),
  ]);
  return { printed, code };
}

const releases = () => readdirSync(yard.root).filter((name) => name.startsWith('20'));

describe('a release', () => {
  it('has the code of its commit, its packages, its build and its health, and says who made it of what', async () => {
    const { printed, code } = await build();
    const [id = ''] = releases();
    const folder = join(yard.root, id);
    commit('sound, and changed since', 'Change it');

    expect([code, printed]).toEqual([0, expect.stringContaining(`Release ${id} is ready (Say something sound).`)]);
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
    const { printed, code } = await build();

    expect([code, printed]).toEqual([
      1,
      expect.stringContaining('Nothing was released: its content has faults (the lines above say what).'),
    ]);
    expect(releases()).toEqual([]);
  });

  it('takes what the project has compiled, then what the release before has, which keeps it', async () => {
    const chunk = join('.next', 'cache', 'compiled', 'chunk');
    mkdirSync(dirname(join(project, chunk)), { recursive: true });
    writeFileSync(join(project, chunk), 'compiled');
    await build();
    const [before = ''] = releases();
    recordSwitch(yard.root, { id: before, at: '2026-11-27T10:00:00.000Z', by: 'test' });
    rmSync(join(project, '.next'), { recursive: true });
    commit('sound again', 'Say something sound again');
    await build();
    expect(releases().map((id) => existsSync(join(yard.root, id, chunk)))).toEqual([true, true]);
  });

  it('of a commit that nobody knows is none', async () => {
    expect(await build('no-such-branch')).toEqual({ printed: 'There is no commit “no-such-branch” here; nothing was built.\n', code: 1 });
  });

  it('is made once at a time: who comes second is told so, and the first goes on', async () => {
    const first = build();
    await expect.poll(() => existsSync(join(yard.root, 'building'))).toBe(true);
    const second = await build();

    expect(second.printed).toMatch(/^Another build is under way \(process \d+\); nothing was changed\.\n$/);
    expect((await first).code).toBe(0);
    expect(releases()).toHaveLength(1);
  });

  it('is made although a build before was cut off', async () => {
    writeFileSync(join(yard.root, 'building'), '999999999');

    expect((await build()).code).toBe(0);
  });
});
