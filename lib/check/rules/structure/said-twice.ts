import type { BodyNode } from '../../../content/body.ts';
import { childrenOf, isComponent, plainText, refsOf, walk } from '../../../content/body.ts';
import { collections } from '../../../content/collections.ts';
import { crossReferencesIn } from '../../../content/cross-references.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { AnyWorded } from '../../../content/texts.ts';
import { everyEntry, textsOf } from '../../../content/texts.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import type { EntryRule } from '../../rule.ts';

/** Shorter paragraphs and sentences may be repeated on purpose. In letters. */
const shortest = { paragraph: 60, sentence: 12 };

/** What was pasted a second time: a paragraph of the same text, a sentence right after itself, a source beside itself. */
export const saidTwice: EntryRule = {
  name: 'said-twice',
  family: 'structure',
  scope: 'entry',
  check: ({ library }) =>
    everyEntry(library).flatMap((entry) => [...listedTwice(entry), ...textsOf(entry).flatMap(({ text }) => judge(text.body))]),
};

/** An id that stands twice in one list of the facts. */
function listedTwice({ collection, meta, placeOf }: AnyWorded): Problem[] {
  const seen = new Set<string>();
  return crossReferencesIn(collections[collection].meta, meta).flatMap(({ id, path }) => {
    const key = JSON.stringify([path.slice(0, -1), id]);
    const again = typeof path.at(-1) === 'number' && seen.has(key);
    seen.add(key);
    return again ? [found('said-twice.source', placeOf(path), { id })] : [];
  });
}

function judge(body: readonly BodyNode[]): Problem[] {
  const lines = new Map<string, number>();
  return walk(body).flatMap((node) => {
    if (isComponent(node, 'Cite')) return twice(refsOf(node)).map((id) => found('said-twice.source', node.place, { id }));
    if (node.type !== 'paragraph') return [];
    const words = plainText([node]);
    const before = lines.get(words);
    lines.set(words, before ?? node.place.line);
    if (before !== undefined && words.length >= shortest.paragraph)
      return [found('said-twice.paragraph', node.place, { words: words.slice(0, 60), otherLine: before }, { severity: 'warning' })];
    return [...sentenceTwice(words, node), ...sourceAgain(node)];
  });
}

function sentenceTwice(words: string, { place }: BodyNode): Problem[] {
  const sentences = sentencesOf(words).map(({ text }) => text.trim());
  const again = sentences.find((text, index) => text.length >= shortest.sentence && text === sentences[index - 1]);
  return again === undefined ? [] : [found('said-twice.sentence', place, { words: again.slice(0, 60) }, { severity: 'warning' })];
}

/** A source that stands beside itself, with nothing said between. */
function sourceAgain(node: BodyNode): Problem[] {
  const inline = childrenOf(node).filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return inline.flatMap((child, index) => {
    const last = inline[index - 1];
    if (!last || !isComponent(child, 'Cite') || !isComponent(last, 'Cite')) return [];
    return refsOf(child)
      .filter((id) => refsOf(last).includes(id))
      .map((id) => found('said-twice.source', child.place, { id }));
  });
}

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
