import type { Locale } from '../../i18n/locales.ts';
import { localeOfSegment } from '../../i18n/locales.ts';
import { typeset, typesetRun } from '../../i18n/typography.ts';
import type { BodyNode } from '../body.ts';
import { childrenOf, mapAttributeWords } from '../body.ts';

const typesetTogether = new Set(['paragraph', 'heading', 'tableCell']);

/** Stands in a run for something that is not text of this language, so that the signs beside it find their place. */
const inset = '\ufffc';

/** Sets the typography of each block as one run, so that a quotation may begin in one node and end in another. */
export function typesetBlocks(nodes: readonly BodyNode[], locale: Locale): void {
  for (const node of nodes) {
    if (node.type === 'component') mapAttributeWords(node, (words) => typeset(words, locale));
    if (typesetTogether.has(node.type)) typesetBlock(childrenOf(node), locale);
    else typesetBlocks(childrenOf(node), locale);
  }
}

function typesetBlock(nodes: readonly BodyNode[], locale: Locale): void {
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
  if (locale) typesetBlock(node.children, locale);
}
