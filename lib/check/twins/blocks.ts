import type { BodyNode, LinkTarget } from '../../content/body.ts';
import { attributeWords, childrenOf, citedReferences, plainText, walk } from '../../content/body.ts';
import type { Place } from '../../content/problem.ts';
import { entryOf } from '../../content/vocabulary.ts';
import { onceForEach } from '../../once-for-each.ts';

/** What must be the same in both languages of a block: its kind, its length, where it leads and what it cites; and its words. */
export type Block = { label: string; words: string; place: Place; cites: readonly string[]; links: readonly string[] };

/** The blocks of a section in reading order. What may stand in one language only is left out. */
export function blocksOf(nodes: readonly BodyNode[]): Block[] {
  return nodes.flatMap(blocksIn);
}

/** A node does not change once it is read. */
const blocksIn = onceForEach((node: BodyNode): readonly Block[] => [...own(node), ...(isLeaf(node) ? [] : blocksOf(childrenOf(node)))]);

function own(node: BodyNode): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [block(node, node.type)];
    case 'tableRow':
      return [
        {
          ...block(node, 'table row'),
          words: childrenOf(node)
            .map((cell) => plainText([cell]))
            .join('\n'),
        },
      ];
    case 'heading':
      return [block(node, `heading ${node.depth}`)];
    case 'list':
      return [container(node, `list of ${node.children.length}`)];
    case 'table':
      return [container(node, `table of ${node.children.length} × ${childrenOf(node.children[0] ?? node).length}`)];
    case 'component':
      return isFree(node) ? [] : [{ ...container(node, `<${node.name}>`), words: attributeWords(node).join('\n') }];
    default:
      return [];
  }
}

function block(node: BodyNode, label: string): Block {
  const links = walk([node]).flatMap((inner) => (inner.type === 'link' ? [leadingTo(inner.target)] : []));
  return { label, words: plainText([node]), place: node.place, cites: citedReferences([node]).sort(), links };
}

/** A site that has its pages in both languages gives each its own address: that both lead to it is enough. */
function leadingTo(target: LinkTarget): string {
  const place = target.kind === 'url' ? /^https?:\/\/([^/]+)\/(?:.*\/)?(?:en|fr)(?:[-_]ca)?(?=[/.?#]|$)/i.exec(target.url) : undefined;
  return place?.[1] ?? JSON.stringify({ ...target, place: undefined });
}

function container(node: BodyNode, label: string): Block {
  return { label, words: '', place: node.place, cites: [], links: [] };
}

function isFree(node: BodyNode): boolean {
  return node.type === 'component' && entryOf(node.name).free === true;
}

function isLeaf(node: BodyNode): boolean {
  return node.type === 'paragraph' || node.type === 'tableRow' || node.type === 'heading' || isFree(node);
}
