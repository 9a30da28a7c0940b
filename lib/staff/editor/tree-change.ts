import type { NamedEntry, PreviewTree, SentTree, TreeChange } from './messages.ts';

/** What a browser that has one tree needs to have another: the blocks that are not the same objects, and the entries that are not. */
export function treeChange(before: SentTree | undefined, now: PreviewTree, mark: string): TreeChange {
  if (!before) return { ...now, mark, head: 0, tail: 0 };
  const [old, nodes] = [before.nodes, now.nodes];
  const longest = Math.min(old.length, nodes.length);
  let head = 0;
  while (head < longest && old[head] === nodes[head]) head += 1;
  let tail = 0;
  while (tail < longest - head && old.at(-1 - tail) === nodes.at(-1 - tail)) tail += 1;
  const known = new Set(before.named.map(({ entry }) => entry));
  return {
    ...now,
    ...{ mark, over: before.mark, head, tail },
    nodes: nodes.slice(head, nodes.length - tail),
    named: now.named.filter(({ entry }) => !known.has(entry)),
  };
}

/**
 * The tree that a change makes of the one a browser has. What is as it was stays the same object, so that it is not drawn again.
 *
 * @param before the tree over which it was asked for
 */
export function changeTree(before: SentTree | undefined, { over, head, tail, ...change }: TreeChange): SentTree {
  if (!before || before.mark !== over) return change;
  return {
    ...change,
    nodes: [...before.nodes.slice(0, head), ...change.nodes, ...before.nodes.slice(before.nodes.length - tail)],
    named: change.named.length === 0 ? before.named : joined(before.named, change.named),
    images: unlessSame(before.images, change.images),
    stale: unlessSame(before.stale, change.stale),
  };
}

function joined(before: readonly NamedEntry[], more: readonly NamedEntry[]): NamedEntry[] {
  const byName = [...before, ...more].map((one) => [`${one.collection}/${one.id}`, one] as const);
  return [...new Map(byName).values()];
}

function unlessSame<Value>(before: Value, now: Value): Value {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
