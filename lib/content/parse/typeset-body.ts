import type { Locale } from '../../i18n/locales.ts';
import { localeOfSegment } from '../../i18n/locales.ts';
import { typeset, typesetRun } from '../../i18n/typography.ts';
import type { BodyNode } from '../body.ts';
import { childrenOf, mapAttributeWords } from '../body.ts';

const typesetTogether = new Set(['paragraph', 'heading', 'tableCell']);

/** Stands in a run for something that is not text of this language, so that the signs beside it find their place. */
const inset = '\ufffc';

const known: Readonly<Record<Locale, WeakMap<BodyNode, BodyNode>>> = { en: new WeakMap(), 'fr-CA': new WeakMap() };

/** A block with the typography of its language; what it was made from stays as it was typed. */
export function typesetBlock(block: BodyNode, locale: Locale): BodyNode {
  const before = known[locale].get(block);
  if (before) return before;
  const copy = copyOf(block);
  typesetBlocks([copy], locale);
  known[locale].set(block, copy);
  return copy;
}

/** A copy whose words may be changed. */
function copyOf<Node extends BodyNode>(node: Node): Node {
  return {
    ...node,
    ...('attributes' in node && { attributes: { ...node.attributes } }),
    ...('children' in node && { children: node.children.map(copyOf) }),
  };
}

/** Sets the typography of each block as one run, so that a quotation may begin in one node and end in another. */
function typesetBlocks(nodes: readonly BodyNode[], locale: Locale): void {
  for (const node of nodes) {
    if (node.type === 'component') mapAttributeWords(node, (words) => typeset(words, locale));
    if (typesetTogether.has(node.type)) typesetInlines(childrenOf(node), locale);
    else typesetBlocks(childrenOf(node), locale);
  }
}

function typesetInlines(nodes: readonly BodyNode[], locale: Locale): void {
  const run = runOf(nodes);
  const texts = typesetRun(
    run.map((node) => (node.type === 'text' ? node.value : inset)),
    locale,
  );
  run.forEach((node, index) => {
    if (node.type === 'text') node.value = texts[index] ?? node.value;
    else typesetForeign(node);
  });
}

/** The texts of one block in order; words marked as another language are kept whole, for their own typography. */
function runOf(nodes: readonly BodyNode[]): BodyNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text' || (node.type === 'component' && node.name === 'Lang')) return [node];
    return runOf(childrenOf(node));
  });
}

function typesetForeign(node: BodyNode): void {
  if (node.type !== 'component' || node.name !== 'Lang') return;
  const { code } = node.attributes;
  const locale = localeOfSegment(code);
  if (locale) typesetInlines(node.children, locale);
}
