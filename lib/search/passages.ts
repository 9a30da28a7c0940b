import type { BodyNode } from '../content/body.ts';
import { childrenOf, isComponent, plainText, walk } from '../content/body.ts';
import type { Passage } from './documents.ts';

/** A text cut at the headings a link can lead to; what comes before the first has no anchor. */
export function passagesOf(body: readonly BodyNode[]): Passage[] {
  const parts: { anchor: string; title: string; nodes: BodyNode[] }[] = [{ anchor: '', title: '', nodes: [] }];
  for (const node of body) {
    if (node.type === 'heading' && node.id !== '') parts.push({ anchor: node.id, title: plainText(node.children), nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ anchor, title, nodes }) => ({
      anchor,
      title,
      subtitles: subtitlesOf(nodes).join(' '),
      text: plainText(withoutRatings(nodes.filter(({ type }) => type !== 'heading'))),
    }));
}

function subtitlesOf(nodes: readonly BodyNode[]): string[] {
  return walk(nodes).flatMap((node) => {
    if (node.type === 'heading') return [plainText(node.children)];
    return isComponent(node, 'Question') || isComponent(node, 'Step') ? [node.attributes.title] : [];
  });
}

/** Marks of certainty leave no words: the one between two of them, as in “low to very low”, would begin a sentence it is not part of. */
function withoutRatings(nodes: readonly BodyNode[]): BodyNode[] {
  const isRating = (node: BodyNode | undefined) => node !== undefined && isComponent(node, 'Certainty');
  return nodes
    .filter((_, index) => !(isRating(nodes[index - 1]) && isRating(nodes[index + 1])))
    .map((node) => (childrenOf(node).some(isRating) ? ({ ...node, children: withoutRatings(childrenOf(node)) } as BodyNode) : node));
}
