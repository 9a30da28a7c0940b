import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { enginePrint, KeptAnswers, readMessages } from '#lib/check/disk.ts';
import { aboutPages, LastAnswers } from '#lib/check/keep.ts';
import { found } from '#lib/content/problem.ts';
import { importsOf } from '#tests/support/imports.ts';
import { sourceFiles } from '#tests/support/source-files.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const file = join(temporaryFolder(), 'kept', 'answers.json');
const problem = found('placeholder.found', { file: 'content/a.mdx', line: 1, column: 1 }, { words: 'TODO' });

it('answers are kept from one run to the next, as long as the check itself has not changed', () => {
  const first = new KeptAnswers('today’s check', file);
  first.keep('placeholder a', [problem]);
  first.write();

  expect(new KeptAnswers('today’s check', file).recall('placeholder a')).toEqual([problem]);
  expect(new KeptAnswers('tomorrow’s check', file).recall('placeholder a')).toBeUndefined();
});

it('what a release has found serves the next one in its own folder, until a file changes that the check is made of or rests on', () => {
  const imports = importsOf(sourceFiles('lib'));
  const files = new Set([...imports.keys()].filter((path) => path.startsWith('lib/check/')));
  for (const file of files) for (const other of imports.get(file) ?? []) files.add(other); // a set goes on with what it is given
  const next = temporaryFolder();
  for (const part of ['lib/check', 'lib/content', 'lib/i18n', 'messages/check', 'package-lock.json', ...files])
    cpSync(part, join(next, part), { recursive: true });
  const before = enginePrint();
  expect(enginePrint(next)).toBe(before);

  const inFolders = /^lib\/(?:check|content|i18n)\//;
  const unseen = [...files]
    .filter((file) => file === 'lib/check/check.ts' || !inFolders.test(file))
    .filter((file) => {
      const [path, code] = [join(next, file), readFileSync(file, 'utf8')];
      writeFileSync(path, `${code}\n`);
      const isSeen = enginePrint(next) !== before;
      writeFileSync(path, code);
      return !isSeen;
    });
  expect([...files]).toEqual(expect.arrayContaining(['lib/opening-hours.ts', 'public/scripts/hours.js', 'messages/check/en/law.json']));
  expect(unseen).toEqual([]);
});

it('a process that goes on for weeks remembers what was kept before it, and what the last two runs asked for', () => {
  const before = new KeptAnswers('a check', join(temporaryFolder(), 'answers.json'));
  before.keep('of the build', [problem]);
  const answers = new LastAnswers(before);
  const run = (...keys: string[]) => {
    answers.begin();
    for (const key of keys) answers.keep(key, answers.recall(key) ?? [key]);
  };
  run('a text', 'the same text, a letter longer');
  run('a text');
  run('a text');

  expect(answers.recall('a text')).toEqual(['a text']);
  expect(answers.recall('the same text, a letter longer')).toBeUndefined();
  expect(answers.recall('of the build')).toEqual([problem]);
});

it('answers nobody asked for in a run are let go', () => {
  const second = new KeptAnswers('today’s check', file);
  second.keep('placeholder b', []);
  second.write();

  expect(new KeptAnswers('today’s check', file).recall('placeholder a')).toBeUndefined();
});

it('answers about finished pages outlast a check that sees no page, and go with a build that has not asked for them', () => {
  const pages = join(temporaryFolder(), 'answers.json');
  const run = (...keys: string[]) => {
    const answers = new KeptAnswers('check', pages);
    for (const key of keys) answers.keep(key, []);
    answers.write();
    return new KeptAnswers('check', pages);
  };
  run(`${aboutPages}a`, 'file');

  expect(run('file').recall(`${aboutPages}a`)).toEqual([]);
  expect(run('file', `${aboutPages}b`).recall(`${aboutPages}a`)).toBeUndefined();
});

it('a file of answers that is damaged, or cannot be written, only costs time', () => {
  writeFileSync(file, '{ "print": ');
  const damaged = new KeptAnswers('today’s check', file);
  expect(damaged.recall('placeholder b')).toBeUndefined();

  const nowhere = join(file, 'inside-a-file.json');
  new KeptAnswers('today’s check', nowhere).write();
  expect(existsSync(nowhere)).toBe(false);
});

it('the print of the check is the same until something it stands on changes', () => {
  expect(enginePrint()).toBe(enginePrint());
  expect(readMessages().get('messages/fr-CA.json')).toContain('"');
});
