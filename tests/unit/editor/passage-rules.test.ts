import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { keepNothing } from '#lib/check/keep.ts';
import { passagesOf } from '#lib/check/passages.ts';
import { prepareRules } from '#lib/check/rules.ts';
import { runRules } from '#lib/check/run-rules.ts';
import { buildLibrary } from '#lib/content/build.ts';
import type { Problem } from '#lib/content/problem.ts';
import { sortProblems } from '#lib/content/problem.ts';
import { readContent } from '#lib/content/read.ts';
import { judgePassages } from '#lib/staff/editor/judge-passages.ts';
import { passageRules, wholeFileRules } from '#lib/staff/editor/passage-rules.ts';
import { wordsInPlace } from '#tests/support/words-in-place.ts';

const today = '2026-11-27';
const raw = readContent();
const given = { library: buildLibrary(raw, { today }).library, raw, today };

/** A page with a fault of every kind we know below its own text. */
function faultyPage(locale: 'en' | 'fr-CA'): { path: string; source: string } {
  const path = `content/articles/medicines-for-fibromyalgia/${locale}.mdx`;
  const faults = readFileSync(`tests/support/faulty-sentences.${locale}.txt`, 'utf8').split('\n');
  const sentences = faults.map((line) => line.split('\t')[0] ?? '').filter((line) => line !== '' && !/[<{}]/.test(line));
  return { path, source: `${raw.texts.get(path)}\n\n${sentences.join('\n\n')}\n` };
}

const fileOf = (path: string, source: string) => ({ path, source, passages: passagesOf(path, source) });
const shown = (problems: readonly Problem[]): string[] =>
  sortProblems(problems)
    .map((problem) => JSON.stringify(problem))
    .sort();

describe('rules that judge each passage by itself', { timeout: 120_000 }, () => {
  beforeAll(() => prepareRules(), 120_000);

  it('are known, and leave some that must see a whole file', () => {
    expect(passageRules).toHaveLength(50);
    expect(wholeFileRules.map(({ name }) => name)).toContain('abbreviation');
  });

  it.each(['en', 'fr-CA'] as const)('say the same of a text at once and passage by passage, and after an edit (%s)', (locale) => {
    const { path, source } = faultyPage(locale);
    const whole = (text: string) => shown(runRules(passageRules, { given, files: [fileOf(path, text)] }, keepNothing));
    const memory = new Map();
    const first = whole(source);
    expect(first.length).toBeGreaterThan(50);
    expect(shown(judgePassages(passageRules, fileOf(path, source), given, memory))).toEqual(first);
    const lines = source.split('\n');
    const edited = [
      ...lines.slice(0, 40),
      'It will relieve your pain, guaranteed.',
      '',
      ...lines.slice(40).reverse().slice(0, 60).reverse(),
    ].join('\n');
    expect(shown(judgePassages(passageRules, fileOf(path, edited), given, memory))).toEqual(whole(edited));
    for (const short of wordsInPlace(locale))
      expect(shown(judgePassages(passageRules, fileOf(path, short), given, memory)), short).toEqual(whole(short));
  });
});
