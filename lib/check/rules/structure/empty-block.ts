import { plainText, walk } from '../../../content/body.ts';
import { found } from '../../../content/problem.ts';
import { everyEntry, textsOf } from '../../../content/texts.ts';
import type { EntryRule } from '../../rule.ts';

/** A heading and an item of a list say something: empty ones are left by editing, and are read aloud all the same. */
export const emptyBlock: EntryRule = {
  name: 'empty-block',
  family: 'structure',
  scope: 'entry',
  check: ({ library }) =>
    everyEntry(library).flatMap((entry) =>
      textsOf(entry).flatMap(({ text }) =>
        walk(text.body).flatMap((node) => {
          if ((node.type !== 'heading' && node.type !== 'listItem') || plainText([node]) !== '') return [];
          const holds = walk(node.children).some(({ type }) => type === 'component');
          return holds ? [] : [found(`empty-block.${node.type === 'heading' ? 'heading' : 'item'}`, node.place)];
        }),
      ),
    ),
};
