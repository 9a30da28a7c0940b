import type { Document, Node } from 'yaml';
import { isAlias, visit } from 'yaml';

/** A sign that YAML takes for a mark of its own where an editor began a value with it, so that words would be lost. */
export type Sign = { code: 'SIGN'; pos: readonly [number] };

/** Where values begin with “*”, “&” or “!” without quotation marks: content never uses what these mean to YAML. */
export function signsIn(document: Document, source: string): Sign[] {
  const found: Sign[] = [];
  const at = (offset: number) => found.push({ code: 'SIGN', pos: [offset] });
  visit(document, {
    Node(_, node: Node & { anchor?: string }) {
      const start = node.range?.[0] ?? 0;
      if (isAlias(node)) at(start);
      else if (node.anchor !== undefined) at(source.lastIndexOf(`&${node.anchor}`, start));
      else if (node.tag !== undefined) at(source.lastIndexOf('!', start));
    },
  });
  return found;
}
