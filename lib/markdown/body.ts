import type { BlockContent } from 'mdast';
import type { BodyNode, ComponentNode } from '../content/body.ts';
import { childrenOf, isInline } from '../content/body.ts';
import type { OwnBlock } from '../content/vocabulary.ts';
import { entryOf, wordAttributes } from '../content/vocabulary.ts';
import type { MarkdownContext } from './context.ts';
import { inline } from './inline.ts';
import { heading, listItem, strong, table } from './nodes.ts';
import { ownBlocks } from './own-blocks.ts';

/** The blocks of a text as Markdown nodes, every component of the vocabulary in words: what a drawing shows is said. */
export function blocks(nodes: readonly BodyNode[], context: MarkdownContext): BlockContent[] {
  return nodes.flatMap((node) => (isInline(node) ? [{ type: 'paragraph', children: inline([node], context) }] : block(node, context)));
}

function block(node: BodyNode, context: MarkdownContext): BlockContent[] {
  const inner = () => blocks(childrenOf(node), context);
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: inline(node.children, context) }];
    case 'heading':
      return [{ type: 'heading', depth: node.depth, children: inline(node.children, context) }];
    case 'blockquote':
      return [{ type: 'blockquote', children: inner() }];
    case 'list': {
      const items = node.children.map((item) => listItem(blocks(childrenOf(item), context)));
      return [{ type: 'list', ordered: node.ordered, spread: false, children: items }];
    }
    case 'table':
      return [table(node.children.map((row) => childrenOf(row).map((cell) => inline(childrenOf(cell), context))))];
    case 'component':
      return component(node, context);
    default:
      return inner();
  }
}

/** A component in the form the vocabulary gives it. */
function component(node: ComponentNode, context: MarkdownContext): BlockContent[] {
  const inner = (nodes: readonly BodyNode[]) => blocks(nodes, context);
  switch (entryOf(node.name).markdown) {
    case 'heading':
      return [heading(3, titleOf(node)), ...inner(node.children)];
    case 'quote':
      return [{ type: 'blockquote', children: [strong(titleOf(node)), ...inner(node.children)] }];
    case 'titled':
      return [strong(titleOf(node)), ...inner(node.children)];
    case 'content':
    case 'part':
      return inner(node.children);
    case 'own': {
      const write = ownBlocks[node.name as OwnBlock] as (
        node: ComponentNode,
        context: MarkdownContext,
        written: typeof inner,
      ) => BlockContent[];
      return write(node, context, inner);
    }
  }
}

/** The words a component has for its title: the first attribute that is words. */
function titleOf(node: ComponentNode): string {
  const [name = ''] = wordAttributes(node.name);
  return String((node.attributes as Record<string, unknown>)[name]);
}
