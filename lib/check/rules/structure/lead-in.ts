import { plainText } from '../../../content/body.ts';
import { found } from '../../../content/problem.ts';
import { everyEntry, textsOf } from '../../../content/texts.ts';
import type { EntryRule } from '../../rule.ts';

/** Words that lead to a list end with the sign that says so, or as a sentence does: without it, something was lost. */
export const leadIn: EntryRule = {
  name: 'lead-in',
  family: 'structure',
  scope: 'entry',
  check: ({ library }) =>
    everyEntry(library).flatMap((entry) =>
      textsOf(entry).flatMap(({ text: { body } }) =>
        body.flatMap((node, index) => {
          const words = plainText([node]).trim();
          if (node.type !== 'paragraph' || body[index + 1]?.type !== 'list' || !/[\p{L}\d,]$/u.test(words)) return [];
          return [found('lead-in.colon', node.place, { words: words.slice(-40) }, { severity: 'warning' })];
        }),
      ),
    ),
};
