import type { MdastNode } from 'satteri';
import type { BodyNode } from '../body.ts';
import type { Place } from '../problem.ts';
import { found } from '../problem.ts';
import type { Context } from './mdast.ts';

/** A heading of a section, or of a part within one, with the anchor that links lead to. */
export function convertHeading(
  node: Extract<MdastNode, { type: 'heading' }>,
  children: BodyNode[],
  place: Place,
  context: Context,
): BodyNode | undefined {
  const properties = (node.data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties ?? {};
  const id = typeof properties.id === 'string' ? properties.id : '';
  if (node.depth !== 2 && node.depth !== 3 && node.depth !== 4) {
    context.problems.push(found('heading.depth', place, { marks: '#'.repeat(node.depth) }));
    return undefined;
  }
  if (node.depth === 2 && id === '') {
    context.problems.push(found('heading.noAnchor', place));
  }
  if (id !== '' && !/^[a-z][a-z0-9-]*$/.test(id)) {
    context.problems.push(found('heading.anchorForm', place, { anchor: id }));
  }
  if (Object.keys(properties).some((name) => name !== 'id')) {
    context.problems.push(found('heading.onlyAnchor', place));
  }
  return { type: 'heading', place, depth: node.depth, id, children };
}
