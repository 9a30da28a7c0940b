import type { Text } from '@codemirror/state';
import { StateField } from '@codemirror/state';

/** Where the cursor last was in the body; undefined while it has only been in the fields above it. */
export const lastInBody = StateField.define<number | undefined>({
  create: ({ doc, selection }) => inBody(doc, selection.main.head),
  update: (place, { newDoc, newSelection, changes }) =>
    inBody(newDoc, newSelection.main.head) ?? (place === undefined ? undefined : changes.mapPos(place)),
});

function inBody(doc: Text, at: number): number | undefined {
  return at < bodyStart(doc) ? undefined : at;
}

/** Where the body begins, below the fields; 0 where a text has none. */
export function bodyStart(doc: Text): number {
  if (doc.line(1).text !== '---') return 0;
  for (let number = 2; number <= doc.lines; number += 1) {
    const { text, to } = doc.line(number);
    if (text === '---') return Math.min(to + 1, doc.length);
  }
  return 0;
}
