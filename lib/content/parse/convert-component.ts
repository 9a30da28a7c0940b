import type { BodyNode, ComponentNode } from '../body.ts';
import type { Place } from '../problem.ts';
import { error } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { ComponentName } from '../vocabulary.ts';
import { componentNames, entryOf, isComponentName } from '../vocabulary.ts';
import type { Context, JsxElement } from './mdast.ts';
import { placeOf } from './mdast.ts';
import { readAttributes } from './read-attributes.ts';

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
  const refuse = (message: string, fix: string): undefined => {
    context.problems.push(error(place, message, fix));
  };
  if (!isComponentName(name)) {
    return /^[a-z]/.test(name)
      ? refuse(`An article cannot contain the HTML tag <${name}>.`, 'Use Markdown, or a component of content/README.md.')
      : refuse(`There is no component <${name}>.`, suggest(name, componentNames));
  }
  const entry = entryOf(name);
  if (entry.inside !== undefined && entry.inside !== parent) {
    return refuse(`<${name}> stands on its own.`, `Put it directly inside <${entry.inside}>.`);
  }
  if (placement === 'inline' && entry.placement === 'block') {
    return refuse(`<${name}> stands in the middle of a sentence.`, 'Put it on its own line, with an empty line before and after it.');
  }
  const attributes = readAttributes(node, name, place, context);
  const children = contentOf(name);
  context.problems.push(...misplaced(children, name, place));
  return attributes ? ({ type: 'component', name, place, attributes, children } as ComponentNode) : undefined;
}

/** A component that consists of others holds nothing else, and one that holds text is not empty. */
function misplaced(children: readonly BodyNode[], name: ComponentName, place: Place): Context['problems'] {
  const { holds } = entryOf(name);
  if (holds === undefined)
    return children.length === 0 ? [error(place, `<${name}> is empty.`, `Write its text between <${name} …> and </${name}>.`)] : [];
  const fix =
    holds.length === 0 ? `Close it at once: <${name} … />.` : `Inside it, use only ${holds.map((held) => `<${held}>`).join(' and ')}.`;
  return children
    .filter((child) => child.type !== 'component' || !holds.includes(child.name))
    .map((child) => error(child.place, `<${name}> cannot hold this.`, fix));
}
