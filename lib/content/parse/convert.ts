import type { MdastNode } from 'satteri';
import type { BodyNode } from '../body.ts';
import type { Arguments } from '../problem.ts';
import { found } from '../problem.ts';
import type { ComponentName } from '../vocabulary.ts';
import { entryOf } from '../vocabulary.ts';
import type { Position } from './convert-component.ts';
import { convertComponent } from './convert-component.ts';
import { convertHeading } from './convert-heading.ts';
import { linkTarget, meantAddress } from './link-target.ts';
import type { Context } from './mdast.ts';
import { mdxChildren, placeOf } from './mdast.ts';

/** Inline components may stand alone on a line: they are gathered into a paragraph, as the writer meant. */
export function convertBlocks(nodes: readonly MdastNode[], context: Context, parent?: ComponentName): BodyNode[] {
  const blocks: BodyNode[] = [];
  for (const node of nodes) {
    const converted = convert(node, context, { placement: 'block', ...(parent && { parent }) });
    if (!converted) continue;
    const previous = blocks.at(-1);
    const inline = converted.type === 'component' && entryOf(converted.name).placement === 'inline';
    if (!inline) blocks.push(converted);
    else if (previous?.type === 'paragraph') previous.children.push({ type: 'text', place: converted.place, value: ' ' }, converted);
    else blocks.push({ type: 'paragraph', place: converted.place, children: [converted] });
  }
  return blocks;
}

function convertInlines(nodes: readonly MdastNode[], context: Context): BodyNode[] {
  const inlines = nodes.flatMap((node) => convert(node, context, { placement: 'inline' }) ?? []);
  inlines.forEach((node, index) => {
    // A citation stays on the line of the word it follows.
    const next = inlines[index + 1];
    if (node.type === 'text' && next?.type === 'component' && next.name === 'Cite') node.value = node.value.trimEnd();
  });
  return inlines;
}

function convert(node: MdastNode, context: Context, position: Position): BodyNode | undefined {
  const place = placeOf(node, context);
  const inlines = () => convertInlines(mdxChildren(node), context);
  const blocks = (parent?: ComponentName) => convertBlocks(mdxChildren(node), context, parent);
  const parts = () => mdxChildren(node).flatMap((part) => convert(part, context, { placement: 'block' }) ?? []);
  switch (node.type) {
    case 'text':
      return { type: 'text', place, value: node.value.replace(/\r?\n/g, ' ') };
    case 'break':
      return { type: 'break', place };
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'tableCell':
      return { type: node.type, place, children: inlines() };
    case 'listItem':
      // What it holds is read all the same, as the cells of a table without a caption are.
      if (typeof node.checked === 'boolean') refuse(node, context, 'text.box', { box: node.checked ? '[x]' : '[ ]' });
      return { type: node.type, place, children: blocks() };
    case 'blockquote':
      return { type: node.type, place, children: blocks() };
    case 'list':
      if ((node.start ?? 1) !== 1) refuse(node, context, 'text.listStart', { number: String(node.start) });
      return { type: 'list', place, ordered: node.ordered === true, children: blocks() };
    case 'table':
      // Its cells are read all the same, so that what is wrong in them is told at once.
      if (position.parent !== 'Table') refuse(node, context, 'text.bareTable');
      return { type: 'table', place, children: parts() };
    case 'tableRow':
      return { type: 'tableRow', place, children: parts() };
    case 'heading':
      return convertHeading(node, inlines(), place, context);
    case 'link':
      return convertLink(node, context);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return convertComponent(node, position, context, (name) => (entryOf(name).placement === 'inline' ? inlines() : blocks(name)));
    default:
      return refuse(node, context, refusals[node.type] ?? 'text.kind', { kind: node.type });
  }
}

function convertLink(node: Extract<MdastNode, { type: 'link' }>, context: Context): BodyNode | undefined {
  const target = linkTarget(node.url);
  const words = plainWords(node);
  if (!target && node.url === `http://${words}`) return refuse(node, context, 'link.bare', { words });
  if (!target) return refuse(node, context, 'link.address', { url: node.url, ...meantAddress(node.url) });
  if (node.title) return refuse(node, context, 'link.title');
  return { type: 'link', place: placeOf(node, context), target, children: convertInlines(mdxChildren(node), context) };
}

/** Kinds of text that have a refusal of their own. */
const refusals: Readonly<Record<string, string>> = {
  mdxjsEsm: 'text.import',
  mdxFlowExpression: 'text.code',
  mdxTextExpression: 'text.code',
  image: 'text.picture',
  imageReference: 'text.picture',
};

function plainWords(node: MdastNode): string {
  return node.type === 'text' ? node.value : mdxChildren(node).map(plainWords).join('');
}

function refuse(node: MdastNode, context: Context, code: string, filled: Arguments = {}): undefined {
  context.problems.push(found(code, placeOf(node, context), filled));
}
