import type { BodyNode } from './body.ts';
import { walk } from './body.ts';
import type { Library } from './library.ts';
import { everyEntry, textsOf } from './texts.ts';

/** The blocks of every text, in the order of the entries and of the site’s languages. */
export function everyBody(library: Library): readonly (readonly BodyNode[])[] {
  return everyEntry(library).flatMap((entry) => textsOf(entry).map(({ text }) => text.body));
}

/** Every node of every text, from top to bottom, in the same order. */
export function everyNode(library: Library): readonly BodyNode[] {
  return everyBody(library).flatMap(walk);
}

/** Every list that stands at the top of a text, with the block right above it, which leads to it. */
export function everyLedList(library: Library): { lead: BodyNode; list: BodyNode }[] {
  return everyBody(library).flatMap((body) =>
    body.flatMap((list, index) => {
      const lead = body[index - 1];
      return lead && list.type === 'list' ? [{ lead, list }] : [];
    }),
  );
}
