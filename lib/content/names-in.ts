import type { BodyNode } from './body.ts';
import type { CollectionName } from './collection-name.ts';
import { crossReferencesIn } from './cross-references.ts';
import { linkCollections } from './link-path.ts';
import { entryOf } from './vocabulary.ts';

/** An entry that something names, by a link or otherwise. */
export type Named = { collection: CollectionName; id: string; isLink?: boolean };

/** The entries that a node of a text names by itself. */
export function namesIn(node: BodyNode): readonly Named[] {
  if (node.type === 'component') return crossReferencesIn(entryOf(node.name).attributes, node.attributes);
  if (node.type !== 'link' || !('id' in node.target)) return [];
  return [{ collection: linkCollections[node.target.kind], id: node.target.id, isLink: true }];
}
