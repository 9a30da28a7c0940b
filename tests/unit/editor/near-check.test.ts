import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '#lib/check/check.ts';
import { enginePrint, KeptAnswers } from '#lib/check/disk.ts';
import { mend } from '#lib/check/mend.ts';
import { prepareRules } from '#lib/check/rules.ts';
import { readContent } from '#lib/content/read.ts';
import { fixOf } from '#lib/staff/editor/fix-of.ts';
import { checkNear, isNear, readAround } from '#lib/staff/editor/near-check.ts';
import { previewTree } from '#lib/staff/editor/preview-tree.ts';

const id = 'sleep-and-fibromyalgia';
const file = `content/articles/${id}/en.mdx`;
const raw = readContent();
const today = '2026-11-27';
const around = readAround(raw, today);

const filesWith = (change: (text: string) => string): Map<string, string> => {
  const own = new Map([...raw.texts].filter(([path]) => path.startsWith(`content/articles/${id}/`)));
  return own.set(file, change(own.get(file) ?? ''));
};

const codesAt = (change: (text: string) => string): string[] =>
  checkNear(around, 'articles', id, filesWith(change)).problems.map((problem) => `${problem.severity} ${problem.code} ${problem.line}`);

beforeAll(() => prepareRules());

describe('a text that is being written', () => {
  it('is told of a figure that the other language has differently, at its line', () => {
    expect(codesAt((text) => text.replace('In 5 trials,', 'In 7 trials,')).filter((code) => code.startsWith('error'))).not.toEqual([]);
  });

  it('is told of a component that does not exist, at its line', () => {
    const change = (text: string) =>
      text.replace('<Note title="Not in your head">', '<Remark title="Not in your head">').replace('</Note>', '</Remark>');
    const line = (raw.texts.get(file) ?? '').split('\n').findIndex((one) => one.startsWith('<Note title="Not in your head">')) + 1;
    expect(line).toBeGreaterThan(1);
    expect(codesAt(change)).toContain(`error component.unknown ${line}`);
  });

  it('has no page while a component is not closed, and is told so', () => {
    const { problems, entry } = checkNear(
      around,
      'articles',
      id,
      filesWith((text) => text.replace('</Note>', '')),
    );
    expect(previewTree(entry, around.library, 'en')).toBeUndefined();
    expect(problems.filter(({ severity }) => severity === 'error').map(({ file: path }) => path)).toContain(file);
  });

  it('is told of nothing when it is the text of the file, but what the look at everything says of it too', () => {
    const whole = check({ raw }, { today, keep: new KeptAnswers(enginePrint()) }).problems;
    const known = new Set(whole.map(({ file: path, line, code }) => `${path} ${line} ${code}`));
    const { problems } = checkNear(
      around,
      'articles',
      id,
      filesWith((text) => text),
    );
    expect(problems.filter((problem) => isNear(problem) && !known.has(`${problem.file} ${problem.line} ${problem.code}`))).toEqual([]);
  });

  it.each([
    ['sleep-and-fibromyalgia', 'en', 'halved in 36 of 100', 'halved in 46 of 100', 'A guaranteed time to rest helps to plan.'],
    [
      'medicines-for-fibromyalgia',
      'fr-CA',
      'chez 36 personnes sur 100, contre',
      'chez 46 personnes sur 100, contre',
      'Une heure de repos garantie est prévue.',
    ],
  ] as const)('is offered what mends a wrong figure and a promise (%s, %s)', (entry, locale, right, wrong, promise) => {
    const path = `content/articles/${entry}/${locale}.mdx`;
    const own = new Map([...raw.texts].filter(([other]) => other.startsWith(`content/articles/${entry}/`)));
    const text = own.get(path) ?? '';
    const errors = (written: string) =>
      checkNear(around, 'articles', entry, own.set(path, written)).problems.filter(({ severity }) => severity === 'error');
    const found = errors(`${text.replace(right, wrong)}\n${promise}\n`);
    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(['unknown-figure.not-in-source', 'promise.found']));
    const edits = found.flatMap(({ action }) => action ?? []);
    const mended = mend(path, `${text.replace(right, wrong)}\n${promise}\n`, edits).text;
    expect(mended).toBe(`${text}\n${promise.replace(/ guaranteed(?= time)| garantie/, '')}\n`);
  });

  it.each([
    ['en', 'Restt', 'Rest'],
    ['fr-CA', 'L’hôpitale', 'L’hôpital'],
  ] as const)('is told how a word is spelt once the hand has left it, and with what may have been meant (%s)', (locale, typed, meant) => {
    const path = `content/articles/${id}/${locale}.mdx`;
    const fresh = readAround(raw, today);
    const own = filesWith((text) => text);
    const text = own.get(path) ?? '';
    const saidAfter = (words: string) =>
      checkNear(fresh, 'articles', id, own.set(path, `${text}\n${words}`)).problems.flatMap((problem) =>
        problem.code.startsWith('spelling.') ? [fixOf(problem, text)?.text] : [],
      );
    saidAfter('');
    for (let length = 1; length <= typed.length; length += 1) expect(saidAfter(typed.slice(0, length))).toEqual([]);
    expect(saidAfter(`${typed} `)).toEqual([meant]);
    expect(saidAfter(`${typed} i`)).toEqual([meant]);
    expect(saidAfter(typed)).toEqual([]);
    expect(saidAfter(typed), 'after a pause in which nothing was typed').toEqual([meant]);
  });

  it('brings along what its text names, and no text of another entry', () => {
    const { entry, library } = checkNear(
      around,
      'articles',
      id,
      filesWith((text) => text),
    );
    const tree = previewTree(entry, library, 'en');
    const named = tree?.named.map(({ collection, id: one }) => `${collection}/${one}`) ?? [];
    expect(named).toContain('references/moore2015');
    expect(named).toContain('terms/unrefreshing-sleep');
    expect(named).toContain('articles/fibromyalgia-ketamine');
    expect(JSON.stringify(tree?.named)).not.toContain('"type":"paragraph"');
  });
});
