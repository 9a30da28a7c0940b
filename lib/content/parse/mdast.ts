import type { MdastNode } from 'satteri';
import type { Place, Problem } from '../problem.ts';

/** A component as the parser of MDX gives it. */
export type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The file that is read, and the mistakes found in it so far. */
export type Context = { file: string; problems: Problem[] };

export function placeOf(node: MdastNode, { file }: Context): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

export function mdxChildren(node: MdastNode): MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}
