import { appendFileSync, cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { enginePrint, KeptAnswers, readMessages } from '#lib/check/disk.ts';
import { aboutPages } from '#lib/check/keep.ts';
import { found } from '#lib/content/problem.ts';
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

it('what a release has found serves the next one in its own folder, until the check itself changes', () => {
  const next = temporaryFolder();
  for (const part of ['lib/check', 'lib/content', 'lib/i18n', 'lib/help-lines.ts', 'package-lock.json']) {
    cpSync(part, join(next, part), { recursive: true });
  }
  expect(enginePrint(next)).toBe(enginePrint());

  appendFileSync(join(next, 'lib', 'check', 'check.ts'), '// Another check.');
  expect(enginePrint(next)).not.toBe(enginePrint());
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
