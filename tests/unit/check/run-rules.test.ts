import { describe, expect, it } from 'vitest';
import { check, checker } from '#lib/check/check.ts';
import type { Keep } from '#lib/check/keep.ts';
import { textReport } from '#lib/check/report/text.ts';
import type { FileRule, LibraryRule, PageRule } from '#lib/check/rule.ts';
import { found } from '#lib/content/problem.ts';
import { formatProblem } from '#lib/content/problem-words.ts';
import { library, today } from '#tests/support/library.ts';

const english = 'content/articles/sleep-and-pain/en.mdx';

/** Counts how often it is asked; finds one thing in every English text. */
function counting(): { rule: FileRule; asked: () => number } {
  let asked = 0;
  const rule: FileRule = {
    name: 'placeholder',
    family: 'language',
    scope: 'file',
    check: ({ path }) => {
      asked += 1;
      return path === english ? [found('placeholder.found', { file: path, line: 2, column: 1 }, { words: 'TODO' })] : [];
    },
  };
  return { rule, asked: () => asked };
}

function keeping(): Keep {
  const kept = new Map<string, readonly unknown[]>();
  return { recall: (key) => kept.get(key), keep: (key, answers) => kept.set(key, answers) };
}

describe('the check', () => {
  it('asks a rule about a file again only when the file has changed', () => {
    const { rule, asked } = counting();
    const keep = keeping();
    const files = library().texts.size;
    const run = (changes = {}) => check({ raw: library(changes) }, { today, rules: [rule], keep }).problems.length;

    expect(run()).toBe(1);
    expect(asked()).toBe(files);
    expect(run()).toBe(1);
    expect(asked()).toBe(files);
    expect(run({ [english]: (text: string) => `${text}\nOne more sentence.\n` })).toBe(1);
    expect(asked()).toBe(files + 1);
  });

  it('asks a rule about a finished page again when the page, its address or what the rule rests on has changed', () => {
    let asked = 0;
    const rule: PageRule = {
      name: 'built-pages',
      family: 'law',
      scope: 'pages',
      restsOn: ['laws'],
      check: ({ address, html }) => {
        asked += 1;
        return html.includes('miracle') ? [found('placeholder.found', { file: address, line: 1, column: 1 }, { words: 'miracle' })] : [];
      },
    };
    const keep = keeping();
    const run = (html: string, changes = {}, address = '/en') =>
      check({ raw: library(changes), pages: [{ address, locale: 'en', html }] }, { today, rules: [rule], keep }).problems.length;

    expect([run('a miracle'), run('a miracle'), asked]).toEqual([1, 1, 1]);
    expect([run('no more'), run('a miracle'), asked]).toEqual([0, 1, 2]);
    run('a miracle', {}, '/en/other');
    expect(asked).toBe(3);
    run('a miracle', { 'content/law/quebec.yaml': 'checked: 2026-11-01\nrules: []\n' });
    expect(asked).toBe(4);
    run('a miracle', { [english]: (text: string) => `${text}\nOne more sentence.\n` });
    expect(asked).toBe(4);
  });

  it('asks about every file again when a file of facts, or the day, has changed', () => {
    const { rule, asked } = counting();
    const keep = keeping();
    const files = library().texts.size;
    check({ raw: library() }, { today, rules: [rule], keep });
    check({ raw: library() }, { today: '2026-11-22', rules: [rule], keep });
    check({ raw: library({ 'content/references/wang2018.yaml': (text: string) => `${text}# seen\n` }) }, { today, rules: [rule], keep });

    expect(asked()).toBe(3 * files);
  });

  it('asks only about the file when a rule says that it rests on nothing else', () => {
    const { rule, asked } = counting();
    const keep = keeping();
    const files = library().texts.size;
    const alone: FileRule = { ...rule, restsOn: [] };
    check({ raw: library() }, { today, rules: [alone], keep });
    check({ raw: library() }, { today: '2026-11-22', rules: [alone], keep });

    expect(asked()).toBe(files);
  });

  it('names a rule that breaks once, with how often, and goes on with the others', () => {
    const breaks: FileRule = {
      name: 'broken',
      family: 'structure',
      scope: 'file',
      check: () => JSON.parse('no'),
    };
    const breaksToo: LibraryRule = {
      ...breaks,
      name: 'also-broken',
      scope: 'library',
      check: () => {
        throw new Error('at Object.<anonymous> (/secret/path.ts:1:1)');
      },
    };
    const { problems } = check({ raw: library() }, { today, rules: [breaks, breaksToo, counting().rule] });
    const lines = problems.map((problem) => formatProblem(problem));

    expect(problems.map(({ code }) => code).sort()).toEqual(['placeholder.found', 'rule.broke', 'rule.broke']);
    expect(lines.join('\n')).toContain(`The rule “broken” stopped with a fault of its own (${library().texts.size} times)`);
    expect(lines.join('\n')).not.toContain('secret');
  });

  it('looks at the words of the interface too', () => {
    const messages = new Map([['messages/en.json', '{ "Page": { "title": "TODO" } }']]);
    const { rule } = counting();
    const seen: string[] = [];
    const reads: FileRule = {
      ...rule,
      check: ({ passages }) => {
        seen.push(...passages.map(({ text }) => text));
        return [];
      },
    };
    check({ raw: library(), messages }, { today, rules: [reads] });

    expect(seen).toContain('TODO');
  });

  it('remembers what it has read from one run to the next, and finds the same', () => {
    const run = checker();
    const { rule } = counting();
    const first = run({ raw: library() }, { today, rules: [rule] });
    const again = run({ raw: library() }, { today, rules: [rule] });

    expect(again.problems).toEqual(first.problems);
    expect(again.library.articles[0]?.texts.en).toBe(first.library.articles[0]?.texts.en);
  });
});

it('a report of ten thousand problems tells the first of them and counts the rest', () => {
  const problems = Array.from({ length: 10_000 }, (_, index) =>
    found('placeholder.found', { file: english, line: index + 1, column: 1 }, { words: 'TODO' }),
  );
  const report = textReport(problems, 'en');

  expect(report.split('\n').length).toBeLessThan(2_100);
  expect(
    report.endsWith('9500 more problems, by rule: placeholder 9500.') || report.endsWith('9,500 more problems, by rule: placeholder 9500.'),
  ).toBe(true);
});
