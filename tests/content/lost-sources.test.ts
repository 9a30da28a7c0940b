import { describe, expect, it } from 'vitest';
import { check } from '#lib/check/check.ts';
import { rules as everyRule } from '#lib/check/rules.ts';
import { formatProblem } from '#lib/content/problem-words.ts';
import { readContent } from '#lib/content/read.ts';

/** Rules that lean on references and words of the glossary, and need no dictionary. */
const leaning = [
  'beyond-follow-up',
  'against-record',
  'figures-in-findings',
  'unguarded',
  'unknown-entry',
  'abbreviation',
  'moved-addresses',
];
const rules = everyRule.filter(({ name }) => leaning.includes(name));
const content = readContent();

/** What is said of the content of the site after a mishap. */
function saidAfter(mishap: (texts: Map<string, string>) => void, faults = content.faults): string[] {
  const texts = new Map(content.texts);
  mishap(texts);
  const raw = { texts, images: content.images, ...(faults && { faults }) };
  return check({ raw }, { today: '2026-12-01', rules })
    .problems.filter(({ severity }) => severity !== 'advice')
    .map((problem) => formatProblem(problem).split('\n')[0] ?? '');
}

function edit(texts: Map<string, string>, path: string, from: string | RegExp, to: string): void {
  const before = texts.get(path) ?? '';
  const after = before.replace(from, to);
  expect(after, path).not.toBe(before);
  texts.set(path, after);
}

function rename(texts: Map<string, string>, from: string, to: string): void {
  for (const [path, source] of [...texts].filter(([path]) => path.startsWith(from))) {
    texts.delete(path);
    texts.set(path.replace(from, to), source);
  }
}

const sleep = 'content/articles/sleep-and-fibromyalgia/en.mdx';

describe('what follows from a file that cannot be read is not told as a mistake of others', () => {
  it('nothing is said of the pages that lean on a record with one wrong field', () => {
    expect(saidAfter((texts) => edit(texts, 'content/references/noppers2011.yaml', 'n: 24', 'n: 24,5'))).toEqual([
      expect.stringContaining('content/references/noppers2011.yaml:22:1'),
    ]);
  });

  it('a reference that does not exist is named where it is cited, and the sentence is not held against the others', () => {
    const said = saidAfter((texts) => edit(texts, 'content/articles/treating-fibromyalgia/en.mdx', /derry2016/g, 'dery2016'));

    expect(said).toEqual([expect.stringContaining('There is no reference “dery2016”')]);
  });

  it('what else a page gets wrong is told all the same', () => {
    const said = saidAfter((texts) => {
      edit(texts, sleep, /<Cite ref="[a-z]+\d+[a-z]?" \/>/, '<Cite ref="nobody2001" />');
      texts.set(sleep, `${texts.get(sleep)}\nWith the infusion, relief lasted for 14 months. <Cite ref="noppers2011" />\n`);
    });

    expect(said.join('\n')).toContain('There is no reference “nobody2001”');
    expect(said.join('\n')).toContain('“14” is longer than the people of the cited studies were followed');
  });

  it('what a page says of its other sources is held against them all the same', () => {
    const said = saidAfter((texts) => {
      edit(texts, 'content/references/noppers2011.yaml', 'n: 24', 'n: 24,5');
      const explainer = 'content/articles/fibromyalgia-ketamine/en.mdx';
      texts.set(explainer, `${texts.get(explainer)}\nPain was lower for 14 months. <Cite ref="graven2000" />\n`);
    });

    expect(said.join('\n')).toContain('“14” is longer than the people of the cited studies were followed');
  });

  it('a folder under another name is one mistake', () => {
    for (const name of ['glossary', 'references'])
      expect(saidAfter((texts) => rename(texts, `content/${name}/`, `content/${name.toUpperCase()}/`))).toEqual([
        expect.stringContaining(`The folder “${name.toUpperCase()}” is not read`),
      ]);
  });

  it('a hidden note is named, and nothing that the rest of its page would have answered', () => {
    expect(saidAfter((texts) => texts.set(sleep, `${texts.get(sleep)}\n<!-- ask Robin -->\n`))).toEqual([
      expect.stringContaining('A note hidden between'),
    ]);
  });

  it('a text that nobody may open has not vanished from its address', () => {
    const closed = { code: 'file.closed', severity: 'error', file: sleep, line: 1, column: 1, arguments: {} } as const;

    expect(saidAfter((texts) => texts.delete(sleep), [closed])).toEqual([expect.stringContaining(`${sleep}:1:1`)]);
  });
});
