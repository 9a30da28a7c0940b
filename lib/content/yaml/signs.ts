import type { Alias, Document, Node } from 'yaml';
import { visit } from 'yaml';

/** A sign that YAML takes for a mark of its own where an editor began a value with it, so that words would be lost. */
export type Sign = { code: 'SIGN'; pos: readonly [number] };

/** Where values begin with “*”, “&” or “!” without quotation marks, and are not what these signs mean to YAML: a name, and where it is used. */
export function signsIn(document: Document, source: string): Sign[] {
  const named: { name: string; at: number }[] = [];
  const used: { name: string; at: number }[] = [];
  const tags: number[] = [];
  visit(document, {
    Alias: (_, { source: name, range }: Alias) => void used.push({ name, at: range?.[0] ?? 0 }),
    Node(_, node: Node & { anchor?: string }) {
      const start = node.range?.[0] ?? 0;
      if (node.anchor !== undefined) named.push({ name: node.anchor, at: source.lastIndexOf(`&${node.anchor}`, start) });
      if (node.tag !== undefined) tags.push(source.lastIndexOf('!', start));
    },
  });
  const alone = [
    ...named.filter(({ name }) => !used.some((one) => one.name === name)),
    ...used.filter(({ name }) => !named.some((one) => one.name === name)),
  ];
  return [...alone.map(({ at }) => at), ...tags].map((at) => ({ code: 'SIGN', pos: [at] }));
}
