import type { BodyNode } from './body.ts';
import { walk } from './body.ts';
import type { Library } from './library.ts';
import { everyEntry, textsOf } from './texts.ts';

/** Every node of every text, from top to bottom, in the order of the entries and of the site’s languages. */
export function everyNode(library: Library): readonly BodyNode[] {
  return everyEntry(library).flatMap((entry) => textsOf(entry).flatMap(({ text }) => walk(text.body)));
}
