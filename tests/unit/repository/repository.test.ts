import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openRepository } from '#lib/repository/open-repository.ts';
import type { Repository } from '#lib/repository/repository.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const lea = { name: 'Léa Exemple', email: 'lea@clinic.example' };
const text = 'content/articles/sleep/en.mdx';

let folder: string;
let project: string;
let repository: Repository;

const git = (cwd: string, ...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=Sam', '-c', 'user.email=sam@clinic.example', ...args], { cwd, encoding: 'utf8' }).stdout.trim();

beforeEach(async () => {
  folder = temporaryFolder();
  project = join(folder, 'project');
  mkdirSync(join(project, 'content', 'articles', 'sleep'), { recursive: true });
  writeFileSync(join(project, text), 'Sleep is not simple.\n');
  writeFileSync(join(project, '.gitignore'), 'node_modules\n');
  mkdirSync(join(project, 'node_modules'));
  writeFileSync(join(project, 'node_modules', 'a.js'), '1');
});

const open = (remote?: string) => openRepository({ folder: join(folder, 'content.git'), project, ...(remote && { remote }) });
const words = async (commit: string, path = text) => (await repository.read(commit, path))?.toString();

describe('a repository made from the files of a project', () => {
  beforeEach(async () => {
    repository = await open();
  });

  it('holds them as they are, without what git is told to leave out', async () => {
    const head = await repository.head();
    expect((await repository.list(head, '.')).map(({ path }) => path)).toEqual(['.gitignore', text]);
    expect(await words(head)).toBe('Sleep is not simple.\n');
  });

  it('writes down a change under the name of whoever made it, and keeps the past', async () => {
    const parent = await repository.head();
    const commit = await repository.commit({
      parent,
      changes: new Map([[text, Buffer.from('Sleep is simple.\n')]]),
      author: lea,
      message: 'Say it plainly',
    });

    expect(await repository.head()).toBe(commit);
    expect([await words(parent), await words(commit)]).toEqual(['Sleep is not simple.\n', 'Sleep is simple.\n']);
    expect((await repository.history([text]))[0]).toMatchObject({ commit, author: 'Léa Exemple', subject: 'Say it plainly' });
  });

  it('takes a file away', async () => {
    const parent = await repository.head();
    const commit = await repository.commit({ parent, changes: new Map([[text, null]]), author: lea, message: 'Withdraw' });
    expect(await words(commit)).toBeUndefined();
  });

  it('lets the first of two who change the same commit through, and refuses the second', async () => {
    const parent = await repository.head();
    const change = (said: string) =>
      repository.commit({ parent, changes: new Map([[text, Buffer.from(said)]]), author: lea, message: said });
    const outcomes = await Promise.allSettled([change('One.\n'), change('Two.\n')]);

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.name] : []))).toEqual(['HeadMoved']);
    const [winner] = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(await repository.head()).toBe(winner);
  });

  it('leaves main alone while a commit is only prepared', async () => {
    const parent = await repository.head();
    const prepared = await repository.prepare({ parent, changes: new Map([[text, Buffer.from('New.\n')]]), author: lea, message: 'Try' });
    expect(await repository.head()).toBe(parent);
    await repository.moveMain(prepared, parent);
    expect(await repository.head()).toBe(prepared);
  });

  it('goes back to the files of an earlier commit by a new one', async () => {
    const before = await repository.head();
    const after = await repository.commit({
      parent: before,
      changes: new Map([[text, Buffer.from('Wrong.\n')]]),
      author: lea,
      message: 'Err',
    });
    const restored = await repository.prepareRestored(before, { parent: after, author: lea, message: 'Roll back' });
    expect([await words(restored), await repository.sameFiles(before, restored)]).toEqual(['Sleep is not simple.\n', true]);
  });
});

describe('a repository made from a checkout', () => {
  it('has its past', async () => {
    git(project, 'init', '-q');
    git(project, 'add', '-A');
    git(project, 'commit', '-qm', 'The first words');
    repository = await open();
    expect((await repository.history([text])).map(({ subject, author }) => [subject, author])).toEqual([['The first words', 'Sam']]);
  });
});

describe('a repository with a remote', () => {
  let remote: string;

  beforeEach(async () => {
    git(project, 'init', '-q', '-b', 'main');
    git(project, 'add', '-A');
    git(project, 'commit', '-qm', 'The first words');
    remote = join(folder, 'remote.git');
    git(folder, 'clone', '-q', '--bare', project, remote);
    repository = await open(remote);
  });

  /** An engineer changes the text and pushes. */
  function push(said: string): string {
    writeFileSync(join(project, text), said);
    git(project, 'commit', '-qam', said);
    git(project, 'push', '-q', remote, 'HEAD:main');
    return git(project, 'rev-parse', 'HEAD');
  }

  it('sends there what is written down here', async () => {
    const parent = await repository.head();
    const commit = await repository.commit({
      parent,
      changes: new Map([[text, Buffer.from('From here.\n')]]),
      author: lea,
      message: 'From here',
    });
    expect(git(remote, 'rev-parse', 'main')).toBe(commit);
  });

  it('takes what engineers pushed there', async () => {
    const pushed = push('From there.\n');
    await repository.pull();
    expect(await repository.head()).toBe(pushed);
  });

  it('moves nothing, here or there, when somebody pushed meanwhile', async () => {
    const parent = await repository.head();
    const pushed = push('From there.\n');
    const change = { parent, changes: new Map([[text, Buffer.from('From here.\n')]]), author: lea, message: 'From here' };
    await expect(repository.commit(change)).rejects.toMatchObject({ name: 'HeadMoved' });
    expect([await repository.head(), git(remote, 'rev-parse', 'main')]).toEqual([parent, pushed]);
  });

  it('says so when the remote is away', async () => {
    spawnSync('rm', ['-rf', remote]);
    await expect(repository.pull()).rejects.toMatchObject({ name: 'RemoteAway' });
  });
});
