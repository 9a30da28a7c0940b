import { plainText } from '../../../content/body.ts';
import { everyLedList } from '../../../content/every-node.ts';
import { found } from '../../../content/problem.ts';
import type { EntryRule } from '../../rule.ts';

/** Words that lead to a list end with the sign that says so, or as a sentence does: without it, something was lost. */
export const leadIn: EntryRule = {
  name: 'lead-in',
  family: 'structure',
  scope: 'entry',
  check: ({ library }) =>
    everyLedList(library).flatMap(({ lead }) => {
      const words = plainText([lead]).trim();
      if (lead.type !== 'paragraph' || !/[\p{L}\d,]$/u.test(words)) return [];
      return [found('lead-in.colon', lead.place, { words: words.slice(-40) }, { severity: 'warning' })];
    }),
};
