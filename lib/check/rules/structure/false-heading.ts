import { plainText } from '../../../content/body.ts';
import { everyNode } from '../../../content/every-node.ts';
import { found } from '../../../content/problem.ts';
import type { EntryRule } from '../../rule.ts';

/** The longest words that are taken for a heading, in characters. */
const longest = 80;

/** A short paragraph all in bold, without a sign at its end, was meant to be a heading. */
export const falseHeading: EntryRule = {
  name: 'false-heading',
  family: 'structure',
  scope: 'entry',
  check: ({ library }) =>
    everyNode(library).flatMap((node) => {
      if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]?.type !== 'strong') return [];
      const words = plainText([node]);
      return words.length > longest || /[.!?…,;:]$/.test(words) ? [] : [found('false-heading.found', node.place, { words })];
    }),
};
