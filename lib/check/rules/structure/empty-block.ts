import type { BodyNode } from '../../../content/body.ts';
import { plainText, walk } from '../../../content/body.ts';
import { everyNode } from '../../../content/every-node.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { everyEntry, textsOf } from '../../../content/texts.ts';
import type { EntryRule } from '../../rule.ts';

/** A heading, an item of a list and a section say something: empty ones are left by editing, and are read aloud all the same. */
export const emptyBlock: EntryRule = {
  name: 'empty-block',
  family: 'structure',
  scope: 'entry',
  check: ({ library }) => [
    ...everyEntry(library).flatMap((entry) =>
      textsOf(entry).flatMap(({ text }) => (library.incomplete.has(text.placeOf([]).file) ? [] : emptySections(text.body))),
    ),
    ...everyNode(library).flatMap((node) => {
      if ((node.type !== 'heading' && node.type !== 'listItem') || plainText([node]) !== '') return [];
      const holds = walk(node.children).some(({ type }) => type === 'component');
      return holds ? [] : [found(`empty-block.${node.type === 'heading' ? 'heading' : 'item'}`, node.place)];
    }),
  ],
};

/** Headings that another one of the same level or above follows at once, or the end of the text. */
function emptySections(body: readonly BodyNode[]): Problem[] {
  return body.flatMap((node, index) => {
    const next = body[index + 1];
    if (node.type !== 'heading' || (next && (next.type !== 'heading' || next.depth > node.depth))) return [];
    const title = plainText([node]);
    return title === '' ? [] : [found('empty-block.section', node.place, { title })];
  });
}
