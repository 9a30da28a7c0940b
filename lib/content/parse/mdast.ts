import type { MdastNode } from 'satteri';
import { mdxToMdast } from 'satteri';
import type { Place, Problem } from '../problem.ts';

/** A component as the parser of MDX gives it. */
export type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The file that is read, and the mistakes found in it so far. */
export type Context = { file: string; problems: Problem[] };

/**
 * The tree of a text, as its parser gives it.
 *
 * @throws Error whose message begins with `line:column:` when the text cannot be parsed
 */
export function parseMdx(source: string): MdastNode {
  return mdxToMdast(source, { features: { frontmatter: true, gfm: { footnotes: false }, headingAttributes: true } });
}

export function placeOf(node: MdastNode, { file }: Context): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

export function mdxChildren(node: MdastNode): MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}
