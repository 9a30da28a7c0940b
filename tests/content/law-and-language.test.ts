import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkedFile } from '#lib/check/checked-file.ts';
import { enginePrint, KeptAnswers } from '#lib/check/disk.ts';
import { languageRules } from '#lib/check/rules/language/index.ts';
import { lawRules } from '#lib/check/rules/law/index.ts';
import { runRules } from '#lib/check/run-rules.ts';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import { buildLibrary } from '#lib/content/build.ts';
import type { Problem, Severity } from '#lib/content/problem.ts';
import { formatProblem } from '#lib/content/problem-words.ts';
import { readContent } from '#lib/content/read.ts';

const raw = readContent();
for (const path of ['messages/en.json', 'messages/fr-CA.json']) raw.texts.set(path, readFileSync(path, 'utf8'));
const today = '2026-11-27';
const given = { library: buildLibrary(readContent(), { today }).library, raw, today };
let problems: Problem[] = [];

// With the answers that `npm run check:content` has kept just before.
beforeAll(async () => {
  await loadDictionaries();
  const rules = [...lawRules, ...languageRules].filter(({ scope }) => scope === 'file');
  const files = [...raw.texts].map(([path, source]) => checkedFile(path, source));
  problems = runRules(rules, { given, files }, new KeptAnswers(enginePrint()));
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
