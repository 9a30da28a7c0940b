import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { passagesOf } from '#lib/check/passages.ts';
import type { FileRule } from '#lib/check/rule.ts';
import { languageRules } from '#lib/check/rules/language/index.ts';
import { lawRules } from '#lib/check/rules/law/index.ts';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import { buildLibrary } from '#lib/content/build.ts';
import type { Problem, Severity } from '#lib/content/problem.ts';
import { formatProblem } from '#lib/content/problem-words.ts';
import { readContent } from '#lib/content/read.ts';

const raw = readContent();
const today = '2026-11-27';
const given = { library: buildLibrary(raw, { today }).library, raw, today };
const messages = ['messages/en.json', 'messages/fr-CA.json'].map((path) => [path, readFileSync(path, 'utf8')] as const);
let problems: Problem[] = [];

beforeAll(async () => {
  await loadDictionaries();
  const rules = [...lawRules, ...languageRules].filter((rule): rule is FileRule => rule.scope === 'file');
  problems = [...raw.texts, ...messages].flatMap(([path, source]) => {
    const passages = passagesOf(path, source);
    return rules.flatMap((rule) => rule.check({ path, source, passages }, given));
  });
});

const told = (severity: Severity): string[] =>
  problems.filter((problem) => problem.severity === severity).map((problem) => formatProblem(problem));

describe('what the site says, by the rules of law and language', () => {
  it('has no error', () => {
    expect(told('error')).toEqual([]);
  });

  it('has no warning that nobody has read', () => {
    expect(told('warning')).toEqual([]);
  });
});
