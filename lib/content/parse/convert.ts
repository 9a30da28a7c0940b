import type { MdastNode } from 'satteri';
import type { BodyNode } from '../body.ts';
import { error } from '../problem.ts';
import type { ComponentName } from '../vocabulary.ts';
import { entryOf } from '../vocabulary.ts';
import type { Position } from './convert-component.ts';
import { convertComponent } from './convert-component.ts';
import { convertHeading } from './convert-heading.ts';
import { linkTarget } from './link-target.ts';
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
    case 'blockquote':
    case 'listItem':
      return { type: node.type, place, children: blocks() };
    case 'list':
      return { type: 'list', place, ordered: node.ordered === true, children: blocks() };
    case 'table':
      return position.parent === 'Table' ? { type: 'table', place, children: parts() } : refuse(node, context, bareTable);
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
      return refuse(
        node,
        context,
        refusals[node.type] ?? [`An article cannot contain this kind of text (${node.type}).`, 'Use only what content/README.md shows.'],
      );
  }
}

function convertLink(node: Extract<MdastNode, { type: 'link' }>, context: Context): BodyNode | undefined {
  const target = linkTarget(node.url);
  if (!target)
    return refuse(node, context, [
      `The link leads to “${node.url}”, which is not an address.`,
      'Use https://…, mailto:…, tel:…, #anchor, article:<id>, author:<id> or treatment:<id>.',
    ]);
  if (node.title)
    return refuse(node, context, [
      'A link cannot have a title of its own.',
      'Remove the words between quotation marks, and say in the link where it leads.',
    ]);
  return { type: 'link', place: placeOf(node, context), target, children: convertInlines(mdxChildren(node), context) };
}

/** What is wrong, and how to mend it. */
type Refusal = readonly [message: string, fix: string];

const bareTable: Refusal = [
  'This table has no caption.',
  'Put it inside <Table caption="…"> … </Table>, with an empty line before and after it.',
];
const code: Refusal = ['An article cannot contain code between braces { }.', 'Remove the braces and what is between them.'];
const picture: Refusal = ['A picture needs a caption and a description.', 'Use <Figure image="…" alt="…"> … </Figure>.'];

const refusals: Readonly<Record<string, Refusal>> = {
  mdxjsEsm: [
    'An article cannot contain “import” or “export”.',
    'Remove the line; if a sentence really begins with this word, put another word first.',
  ],
  mdxFlowExpression: code,
  mdxTextExpression: code,
  image: picture,
  imageReference: picture,
};

function refuse(node: MdastNode, context: Context, [message, fix]: Refusal): undefined {
  context.problems.push(error(placeOf(node, context), message, fix));
}
