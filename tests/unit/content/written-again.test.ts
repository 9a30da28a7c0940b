import { expect, it } from 'vitest';
import { passagesOf } from '#lib/check/passages.ts';
import { plainText } from '#lib/content/body.ts';
import { parseAsTyped, parseBody } from '#lib/content/parse-body.ts';

const file = (name: string): string => `content/articles/${name}/fr-CA.mdx`;
const source = '---\ntitle: A\n---\n\n## Un {#un}\n\nEst-ce "utile" ?\n\n## Deux {#deux}\n\nOui: 30 %.\n\n- Un point.\n';
const edits = [
  source.replace('utile', 'bon'),
  source.replace('\n## Deux', '\nUne ligne.\n\n## Deux'),
  source.replace('{#un}', '{#autre}'),
  source.replace('## Deux {#deux}\n\n', ''),
  source.replace('"utile"', '<Note'),
  source,
];

/** Everything that is read of a text. */
const read = (name: string, text: string) => {
  const passages = passagesOf(file(name), text).map((passage) => ({ ...passage, file: '', place: { ...passage.place(), file: '' } }));
  return JSON.stringify([parseBody(text, file(name), 'fr-CA').nodes, passages]).replaceAll(file(name), '');
};

it('a text that is edited again and again is read as one that is read for the first time', () => {
  read('written', source);
  for (const [index, text] of edits.entries()) expect(read('written', text)).toBe(read(`fresh-${index}`, text));
});

it('a block that an edit leaves where it is stays the same object, in the typography of its language', () => {
  const before = parseBody(source, file('kept'), 'fr-CA').nodes ?? [];
  const after = parseBody(source.replace('utile', 'bon'), file('kept'), 'fr-CA').nodes ?? [];
  expect(after.map((node, index) => node === before[index])).toEqual([true, false, true, true, true]);
  expect(plainText(after.slice(1, 2))).toBe('Est-ce «\u00a0bon\u00a0»?');
});

it('what was typed stays as it was typed when the page is set', () => {
  parseBody(source, file('typed'), 'fr-CA');
  expect(plainText(parseAsTyped(source, file('typed')).nodes ?? [])).toContain('Est-ce "utile" ?');
});
