import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildBeside } from '#lib/publish/build-beside.ts';
import { buildHere } from '#lib/publish/build-here.ts';
import type { BuildNews, BuildOrder, Built } from '#lib/publish/build-order.ts';
import { openRepository } from '#lib/repository/open-repository.ts';
import type { Repository } from '#lib/repository/repository.ts';
import { push } from '#tests/support/content-site.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const file = 'content/articles/sleep/en.mdx';
const redirects = 'content/redirects.yaml';

let at: string;
let project: string;
let repository: Repository;

/** A project as small as one can be, whose scripts do what a test says. */
async function begin(scripts: Record<string, string>): Promise<void> {
  at = temporaryFolder();
  project = join(at, 'project');
  mkdirSync(join(project, 'content'), { recursive: true });
  mkdirSync(join(project, 'lib', 'cli'), { recursive: true });
  mkdirSync(join(project, 'node_modules'));
  const passing = {
    'check:content': 'true',
    build: 'mkdir -p .next/finished && cp content/redirects.yaml .next/BUILD_ID && echo {} > .next/finished/table.json',
    'check:build': 'true',
  };
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module', scripts: { ...passing, ...scripts } }));
  writeFileSync(join(project, '.gitignore'), 'node_modules\n.next\n');
  writeFileSync(join(project, redirects), 'articles: {}\n');
  writeFileSync(join(project, 'lib', 'cli', 'publish-build.ts'), `import '${resolve('lib/cli/publish-build.ts')}';\n`);
  vi.stubEnv('VAR_DIR', join(at, 'var'));
  vi.stubEnv('RELEASES_DIR', join(at, 'releases'));
  repository = await openRepository({ folder: join(at, 'var', 'content.git'), project });
}

afterEach(() => vi.unstubAllEnvs());

const releases = () => (existsSync(join(at, 'releases')) ? readdirSync(join(at, 'releases')).filter((name) => name.startsWith('20')) : []);

async function orderOf(): Promise<BuildOrder> {
  return {
    head: await repository.head(),
    changes: [
      {
        ...{ id: 'one', entry: 'redirects.yaml', author: { name: 'Léa', email: 'lea@clinic.example' }, subject: 'Change it' },
        publicNote: null,
        files: [{ file: redirects, text: 'articles: {} # changed\n', encoding: 'utf8', base: await blobOf(redirects), version: 1 }],
      },
    ],
    by: 'Max',
    today: '2026-11-27',
  };
}

async function build(signal = new AbortController().signal) {
  const news: BuildNews[] = [];
  const built = await buildBeside(project)(await orderOf(), (one) => news.push(one), signal);
  return { built, news: news.map(({ step, state }) => `${step} ${state}`) };
}

/** What it says without a process of its own. */
const buildInHere = async (): Promise<Built> =>
  buildHere(await orderOf(), () => undefined, { project, root: join(at, 'releases'), repository });

async function blobOf(path: string): Promise<string | null> {
  return (await repository.list(await repository.head(), 'content')).find((one) => one.path === path)?.blob ?? null;
}

describe('a builder beside the server', () => {
  it('makes a release of main with the change, tells its steps, and leaves main alone', async () => {
    await begin({});
    const head = await repository.head();
    const { built, news } = await build();

    expect(built).toEqual({ commit: expect.stringMatching(/^[0-9a-f]{40}$/), release: releases()[0] });
    expect(news).toEqual(['check running', 'check done', 'build running', 'build done', 'crawl running', 'crawl done']);
    expect(readFileSync(join(at, 'releases', releases()[0] ?? '', '.next', 'BUILD_ID'), 'utf8')).toBe('articles: {} # changed\n');
    expect(await repository.head()).toBe(head);
  });

  it.each([
    ['check:content', 'content', 'echo nobody knows this file; exit 1', ['nobody knows this file']],
    ['build', 'build', 'echo Type error in line 7; exit 1', ['Type error in line 7']],
    ['check:build', 'crawl', 'echo /en: two titles; exit 1', ['/en: two titles']],
    ['build', 'disk-full', 'echo "ENOSPC: no space left on device, write"; exit 1', []],
  ])('whose %s fails says so as “%s”, with what was printed, and leaves nothing behind', async (script, code, command, lines) => {
    await begin({ [script]: command });
    expect(await buildInHere()).toEqual({ failed: { code, problems: [], lines } });
    expect([releases(), existsSync(join(at, 'releases', 'unfinished'))]).toEqual([[], false]);
  });

  it('names the mistakes the content check found, with their lines', async () => {
    const problem = { file, line: 7, column: 2, severity: 'error', code: 'a.b', arguments: { page: 'sleep' } };
    const printed = JSON.stringify({
      problems: [
        { ...problem, what: 'Wrong', fix: 'Mend it' },
        { ...problem, severity: 'warning' },
      ],
    });
    await begin({ 'check:content': `echo '${printed}'; exit 1` });
    expect(await buildInHere()).toEqual({ failed: { code: 'content', problems: [problem], lines: [] } });
  });

  it('ends with everything it began when its server does, and the next one clears up after it', async () => {
    await begin({ build: 'echo $$ > ../../pid; sleep 600' });
    const leaving = new AbortController();
    const building = build(leaving.signal);
    await expect.poll(() => existsSync(join(at, 'pid'))).toBe(true);
    const pid = Number(readFileSync(join(at, 'pid'), 'utf8'));
    leaving.abort();

    expect((await building).built).toEqual({ failed: { code: 'interrupted', problems: [], lines: [] } });
    await expect.poll(() => isAlive(pid)).toBe(false);
    const [left = ''] = releases();
    const scripts = readFileSync(join(project, 'package.json'), 'utf8').replace('sleep 600', 'false');
    await push(repository, 'package.json', scripts);
    expect((await build()).built).toMatchObject({ failed: { code: 'build' } });
    expect([left !== '', releases()]).toEqual([true, []]);
  });

  it('ends at once even where it hears nothing, in the middle of a long copy', async () => {
    await begin({});
    const deaf = "import { writeFileSync } from 'node:fs'; writeFileSync('../pid', ''); for (;;);";
    writeFileSync(join(project, 'lib', 'cli', 'publish-build.ts'), deaf);
    const leaving = new AbortController();
    const building = build(leaving.signal);
    await expect.poll(() => existsSync(join(at, 'pid'))).toBe(true);
    leaving.abort();
    expect((await building).built).toEqual({ failed: { code: 'interrupted', problems: [], lines: [] } });
  });

  it('that is killed was interrupted', async () => {
    await begin({ build: 'kill -9 -$(ps -o pgid= $$ | tr -d " ")' });
    expect((await build()).built).toEqual({ failed: { code: 'interrupted', problems: [], lines: [] } });
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
