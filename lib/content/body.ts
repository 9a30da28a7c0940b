import { onceForEach } from '../once-for-each.ts';
import { crossReferencesIn } from './cross-references.ts';
import type { Place } from './problem.ts';
import type { Attributes, ComponentName } from './vocabulary.ts';
import { entryOf, wordAttributes } from './vocabulary.ts';

type Parent<Type extends string, More = unknown> = { type: Type; place: Place; children: BodyNode[] } & More;

/** A component with its checked attributes. */
export type ComponentNode = {
  [Name in ComponentName]: Parent<'component', { name: Name; attributes: Attributes<Name> }>;
}[ComponentName];

/** The node of one component. */
export type NodeNamed<Name extends ComponentName> = Extract<ComponentNode, { name: Name }>;

export type HeadingNode = Parent<'heading', { depth: 2 | 3 | 4; id: string }>;

/** Where a link leads: outside, within the page, to the comparison, or to an entry of the library in the reader’s language. */
export type LinkTarget =
  | { kind: 'url'; url: string }
  | { kind: 'anchor'; anchor: string }
  | { kind: 'section'; section: 'compare' }
  | { kind: 'article' | 'author' | 'treatment'; id: string; anchor?: string };

/**
 * The text of an article as a tree of known nodes. It holds no code: what MDX can express beyond these nodes
 * is refused while parsing, so a page is drawn from data alone.
 */
export type BodyNode =
  | { type: 'text'; place: Place; value: string }
  | { type: 'break'; place: Place }
  | Parent<'paragraph' | 'emphasis' | 'strong' | 'blockquote' | 'listItem' | 'table' | 'tableRow' | 'tableCell'>
  | Parent<'list', { ordered: boolean }>
  | Parent<'link', { target: LinkTarget }>
  | HeadingNode
  | ComponentNode;

export function childrenOf(node: BodyNode): BodyNode[] {
  return 'children' in node ? node.children : [];
}

/** Every node from top to bottom, parents before children. A text does not change once it is read, and every rule walks every text. */
export const walk = onceForEach((nodes: readonly BodyNode[]): readonly BodyNode[] => {
  const all: BodyNode[] = [];
  const ahead = nodes.toReversed();
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    all.push(node);
    if ('children' in node) for (let index = node.children.length - 1; index >= 0; index -= 1) ahead.push(node.children[index] as BodyNode);
  }
  return all;
});

export function isComponent<Name extends ComponentName>(node: BodyNode, name: Name): node is NodeNamed<Name> {
  return node.type === 'component' && node.name === name;
}

/** Every component of one name, in reading order. */
export function componentsNamed<Name extends ComponentName>(nodes: readonly BodyNode[], name: Name): NodeNamed<Name>[] {
  return walk(nodes).filter((node) => isComponent(node, name));
}

/** The words a reader sees, without marks; blocks are set apart by a space. */
export function plainText(nodes: readonly BodyNode[]): string {
  return nodes
    .map(wordsOfNode)
    .join('')
    .replace(/[ \n\t]+/g, ' ')
    .trim();
}

/** A text does not change once it is read, and many ask for the words of the same block. */
const blockWords = new WeakMap<BodyNode, string>();

function wordsOfNode(node: BodyNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  const known = blockWords.get(node);
  if (known !== undefined) return known;
  const inner = plainText(childrenOf(node));
  const words = node.type === 'component' ? `${attributeWords(node).join(' ')} ${inner}` : inner;
  if (isInline(node)) return words;
  blockWords.set(node, ` ${words} `);
  return ` ${words} `;
}

/** The attributes of a component that are words read with the text. */
export function attributeWords(node: ComponentNode): string[] {
  if (entryOf(node.name).hint) return [];
  const attributes: Record<string, unknown> = node.attributes;
  return wordAttributes(node.name).flatMap((name) => (typeof attributes[name] === 'string' ? [attributes[name]] : []));
}

/** Rewrites the attributes of a component that are words for the reader. */
export function mapAttributeWords(node: ComponentNode, change: (words: string) => string): void {
  const attributes: Record<string, unknown> = node.attributes;
  for (const name of wordAttributes(node.name)) {
    const value = attributes[name];
    if (typeof value === 'string') attributes[name] = change(value);
  }
}

/** Does a node stand inside a sentence? */
export function isInline(node: BodyNode): boolean {
  if (node.type === 'component') return entryOf(node.name).placement === 'inline';
  return ['text', 'break', 'emphasis', 'strong', 'link'].includes(node.type);
}

/** Ids of the references a node cites by itself. */
export function refsOf(node: BodyNode): readonly string[] {
  if (node.type !== 'component') return [];
  const named = crossReferencesIn(entryOf(node.name).attributes, node.attributes);
  return named.flatMap(({ collection, id }) => (collection === 'references' ? [id] : []));
}

/** Ids of the references cited in these nodes and below, in order of first appearance. */
export function citedReferences(nodes: readonly BodyNode[]): string[] {
  return [...new Set(walk(nodes).flatMap(refsOf))];
}

/** A section: its heading of depth 2 with this anchor, and what follows until the next; empty when there is none. */
export function sectionNamed(nodes: readonly BodyNode[], anchor: string): BodyNode[] {
  const isSection = (node: BodyNode): node is HeadingNode => node.type === 'heading' && node.depth === 2;
  const start = nodes.findIndex((node) => isSection(node) && node.id === anchor);
  if (start === -1) return [];
  const length = nodes.slice(start + 1).findIndex(isSection);
  return nodes.slice(start, length === -1 ? undefined : start + 1 + length);
}

/** The sections of a text, by anchor and plain title, in the order of the page. */
export function contentsOf(nodes: readonly BodyNode[]): { id: string; title: string }[] {
  return headings(nodes, 2).map(({ id, children }) => ({ id, title: plainText(children) }));
}

export function headings(nodes: readonly BodyNode[], depth?: number): HeadingNode[] {
  return walk(nodes).filter((node): node is HeadingNode => node.type === 'heading' && (depth === undefined || node.depth === depth));
}
