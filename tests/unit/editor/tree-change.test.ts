import { beforeAll, describe, expect, it } from 'vitest';
import { prepareRules } from '#lib/check/rules.ts';
import { readContent } from '#lib/content/read.ts';
import type { SentTree } from '#lib/staff/editor/messages.ts';
import { checkNear, readAround } from '#lib/staff/editor/near-check.ts';
import { previewTree } from '#lib/staff/editor/preview-tree.ts';
import { sendTree } from '#lib/staff/editor/sent-trees.ts';
import { changeTree } from '#lib/staff/editor/tree-change.ts';

const folder = 'content/articles/sleep-and-fibromyalgia/';
const file = `${folder}en.mdx`;
const raw = readContent();
const source = raw.texts.get(file) ?? '';
const around = readAround(raw, '2026-11-27');

const treeOf = (text: string, from = around) => {
  const own = new Map([...raw.texts].filter(([path]) => path.startsWith(folder)));
  const { entry, library } = checkNear(from, 'articles', 'sleep-and-fibromyalgia', own.set(file, text));
  const tree = previewTree(entry, library, 'en');
  if (!tree) throw new Error('The text cannot be read.');
  return tree;
};
/** As it travels. */
const sent = (text: string, over?: string) => JSON.parse(JSON.stringify(sendTree(treeOf(text), over))) as ReturnType<typeof sendTree>;

const edits: readonly [what: string, text: string][] = [
  ['a word', source.replace('In 5 trials,', 'In 5 good trials,')],
  ['a line between', source.replace('\n## ', '\n\n## ')],
  ['a paragraph less', source.replace(/\n\n[A-Z][^\n]*\n\n## /, '\n\n## ')],
  ['a source that was not cited before', `${source}\nKetamine was tried.<Cite ref="noppers2011" />\n`],
  ['a title', source.replace(/^title: .*$/m, 'title: Another title')],
  ['nothing', source],
];

describe('what a browser is sent of a preview', () => {
  beforeAll(() => prepareRules());

  it.each(edits)('makes the whole of it from the one it had (%s)', (_what, text) => {
    let shown: SentTree = changeTree(undefined, sent(source));
    shown = changeTree(shown, sent(text, shown.mark));
    const whole = changeTree(undefined, sent(text));
    expect(JSON.stringify(shown.nodes)).toBe(JSON.stringify(whole.nodes));
    expect(shown.title).toBe(whole.title);
    expect(shown.named).toEqual(expect.arrayContaining(whole.named));
    shown = changeTree(shown, sent(source, shown.mark));
    expect(JSON.stringify(shown.nodes)).toBe(JSON.stringify(treeOf(source).nodes));
  });

  it('is the block that changed, and the blocks beside it stay the same objects', () => {
    const before = changeTree(undefined, sent(source));
    const change = sent(source.replace('In 5 trials,', 'In 5 good trials,'), before.mark);
    expect(change.nodes).toHaveLength(1);
    expect(change.named).toEqual([]);
    const after = changeTree(before, change);
    expect(after.nodes.filter((node, index) => node !== before.nodes[index])).toHaveLength(1);
    expect(after.images).toBe(before.images);
  });

  it('is all of it where the server does not know the one it has, as after a restart', () => {
    const change = sent(source, '00000000-0000-4000-8000-000000000000');
    expect(change.over).toBeUndefined();
    expect(change.nodes).toHaveLength(treeOf(source).nodes.length);
  });

  it('holds an entry again when its facts have changed', () => {
    const before = changeTree(undefined, sent(source));
    const path = 'content/references/moore2015.yaml';
    const texts = new Map(raw.texts).set(path, (raw.texts.get(path) ?? '').replace(/^title: .*$/m, 'title: Another title'));
    const change = sendTree(treeOf(source, readAround({ ...raw, texts }, '2026-11-27', around)), before.mark);
    expect(change.named.flatMap(({ collection, id }) => (collection === 'references' ? [id] : []))).toEqual(['moore2015']);
    expect(JSON.stringify(changeTree(before, change).named)).toContain('Another title');
  });
});
