import { randomUUID } from 'node:crypto';
import type { PreviewTree, SentTree, TreeChange } from './messages.ts';
import { treeChange } from './tree-change.ts';

/** How many trees are remembered, of all editors together; they have nearly all of their blocks in common. */
const mostKept = 200;

// A page and a handler are bundled apart, and share what was sent.
const place = Symbol.for('andante.sent-trees');
const shared = globalThis as { [place]?: Map<string, SentTree> };

/**
 * A tree as it is sent to a browser that has another one: only what changed. All of it where it has none, or one that is not remembered.
 *
 * @param over the mark of the tree that the browser has
 */
export function sendTree(tree: PreviewTree, over?: string): TreeChange {
  shared[place] ??= new Map();
  const sent = shared[place];
  const mark = randomUUID();
  const change = treeChange(over === undefined ? undefined : sent.get(over), tree, mark);
  sent.set(mark, { ...tree, mark });
  for (const oldest of sent.keys()) if (sent.size > mostKept) sent.delete(oldest);
  return change;
}
