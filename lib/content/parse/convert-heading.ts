import type { MdastNode } from 'satteri';
import type { BodyNode } from '../body.ts';
import type { Place } from '../problem.ts';
import { error } from '../problem.ts';
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
    context.problems.push(
      error(place, `A heading cannot start with ${'#'.repeat(node.depth)}.`, 'Start sections with ##, and headings inside them with ###.'),
    );
    return undefined;
  }
  if (node.depth === 2 && id === '') {
    context.problems.push(error(place, 'This section has no anchor.', 'End the line with {#a-short-name}, the same in both languages.'));
  }
  if (id !== '' && !/^[a-z][a-z0-9-]*$/.test(id)) {
    context.problems.push(
      error(place, `The anchor “${id}” is not well formed.`, 'Use lower-case letters, digits and hyphens, such as {#what-helps}.'),
    );
  }
  if (Object.keys(properties).some((name) => name !== 'id')) {
    context.problems.push(error(place, 'Only an anchor may stand between the braces of a heading.', 'Keep {#anchor} and remove the rest.'));
  }
  return { type: 'heading', place, depth: node.depth, id, children };
}
