import { headings, plainText } from '../../../content/body.ts';
import { everyBody } from '../../../content/every-node.ts';
import { found } from '../../../content/problem.ts';
import type { EntryRule } from '../../rule.ts';

/** Two headings of one page never have the same words: whoever goes by its contents could not tell them apart. */
export const sameHeading: EntryRule = {
  name: 'same-heading',
  family: 'structure',
  scope: 'entry',
  check: ({ library }) =>
    everyBody(library).flatMap((body) => {
      const lines = new Map<string, number>();
      return headings(body).flatMap(({ children, place }) => {
        const words = plainText(children);
        const earlier = lines.get(words.toLowerCase());
        lines.set(words.toLowerCase(), earlier ?? place.line);
        return earlier === undefined ? [] : [found('same-heading.twice', place, { words, otherLine: earlier })];
      });
    }),
};
