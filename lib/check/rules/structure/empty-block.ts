import { plainText, walk } from '../../../content/body.ts';
import { everyNode } from '../../../content/every-node.ts';
import { found } from '../../../content/problem.ts';
import type { EntryRule } from '../../rule.ts';

/** A heading and an item of a list say something: empty ones are left by editing, and are read aloud all the same. */
export const emptyBlock: EntryRule = {
  name: 'empty-block',
  family: 'structure',
  scope: 'entry',
  check: ({ library }) =>
    everyNode(library).flatMap((node) => {
      if ((node.type !== 'heading' && node.type !== 'listItem') || plainText([node]) !== '') return [];
      const holds = walk(node.children).some(({ type }) => type === 'component');
      return holds ? [] : [found(`empty-block.${node.type === 'heading' ? 'heading' : 'item'}`, node.place)];
    }),
};
