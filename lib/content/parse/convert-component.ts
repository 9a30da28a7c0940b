import type { BodyNode, ComponentNode } from '../body.ts';
import type { Arguments, Place } from '../problem.ts';
import { found } from '../problem.ts';
import type { ComponentName } from '../vocabulary.ts';
import { entryOf, isComponentName } from '../vocabulary.ts';
import type { Context, JsxElement } from './mdast.ts';
import { placeOf } from './mdast.ts';
import { readAttributes } from './read-attributes.ts';
import { componentInOtherLetters, suggestComponent } from './suggest-component.ts';

/** Where a component stands: between paragraphs or inside a sentence, and directly inside which other one. */
export type Position = { placement: 'block' | 'inline'; parent?: ComponentName };

/**
 * A component of the vocabulary, where it may stand and with what it may hold.
 *
 * @param contentOf converts what stands inside it
 */
export function convertComponent(
  node: JsxElement,
  { placement, parent }: Position,
  context: Context,
  contentOf: (name: ComponentName) => BodyNode[],
): BodyNode | undefined {
  const name = node.name ?? '';
  const place = placeOf(node, context);
  const refuse = (code: string, filled: Arguments): undefined => {
    context.problems.push(found(code, place, { name, ...filled }));
  };
  if (!isComponentName(name)) {
    const meant = /^[a-z]/.test(name) ? componentInOtherLetters(name) : suggestComponent(name);
    return meant ? refuse('component.unknown', meant) : refuse('component.html', {});
  }
  const entry = entryOf(name);
  if (entry.inside !== undefined && entry.inside !== parent) {
    return refuse('component.alone', { inside: entry.inside });
  }
  if (placement === 'inline' && entry.placement === 'block') {
    return refuse('component.inSentence', {});
  }
  const attributes = readAttributes(node, name, place, context);
  const children = contentOf(name);
  context.problems.push(...misplaced(children, name, place));
  return attributes ? ({ type: 'component', name, place, attributes, children } as ComponentNode) : undefined;
}

/** A component that consists of others holds nothing else, and one that holds text is not empty. */
function misplaced(children: readonly BodyNode[], name: ComponentName, place: Place): Context['problems'] {
  const { holds } = entryOf(name);
  if (holds === undefined) return children.length === 0 ? [found('component.empty', place, { name })] : [];
  return children
    .filter((child) => child.type !== 'component' || !holds.includes(child.name))
    .map((child) =>
      found(holds.length === 0 ? 'component.holdsNothing' : 'component.holdsOnly', child.place, {
        name,
        held: holds.map((held) => `<${held}>`).join(', '),
      }),
    );
}
