import { parse } from 'yaml';
import type { BodyNode } from '../content/body.ts';
import { attributeWords, childrenOf, isInline, plainText } from '../content/body.ts';
import { parseAsTyped } from '../content/parse-body.ts';

/**
 * A part of a text as its readers see it, block by block, without what only programs read: headings, paragraphs, items of lists and
 * rows of tables, each as a line of words. What cannot be read yet is one block, as it is typed.
 */
export function readerBlocks(file: string, id: string, source: string): string[] {
  if (id === 'file') return asTyped(source);
  if (id === 'fields') return blocksOfFields(source);
  const { nodes } = parseAsTyped(source, file);
  return nodes === undefined ? asTyped(source) : blocksOf(nodes);
}

/** The blocks of these nodes as lines of words. */
export function blocksOf(nodes: readonly BodyNode[]): string[] {
  return nodes.flatMap(blocksOfNode).filter((words) => words !== '');
}

function blocksOfNode(node: BodyNode): string[] {
  const children = childrenOf(node);
  if (node.type === 'tableRow') return [children.map((cell) => plainText([cell])).join(' | ')];
  if (node.type === 'listItem') {
    const [first = '', ...others] = blocksOf(children);
    return [`• ${first}`, ...others];
  }
  const own = node.type === 'component' ? [attributeWords(node).join(' ')] : [];
  return [...own, ...(children.every(isInline) ? [plainText(children)] : blocksOf(children))];
}

function asTyped(source: string): string[] {
  return source.trim() === '' ? [] : [source];
}

function blocksOfFields(source: string): string[] {
  const fields = parseFields(source.replace(/^---\r?\n|\r?\n---\s*$/g, ''));
  return typeof fields === 'object' && fields !== null ? leavesOf(fields) : asTyped(source);
}

/** The words of fields, also of those that lie within others, such as the figure of a point. */
function leavesOf(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? Object.values(value).flatMap(leavesOf) : [String(value)];
}

function parseFields(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    return undefined;
  }
}
