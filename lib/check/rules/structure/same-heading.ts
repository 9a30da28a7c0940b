import { headings, plainText } from '../../../content/body.ts';
import { found } from '../../../content/problem.ts';
import { everyEntry, textsOf } from '../../../content/texts.ts';
import type { EntryRule } from '../../rule.ts';

/** Two headings of one page never have the same words: whoever goes by its contents could not tell them apart. */
export const sameHeading: EntryRule = {
  name: 'same-heading',
  family: 'structure',
  scope: 'entry',
  check: ({ library }) =>
    everyEntry(library).flatMap((entry) =>
      textsOf(entry).flatMap(({ text }) => {
        const lines = new Map<string, number>();
        return headings(text.body).flatMap(({ children, place }) => {
          const words = plainText(children);
          const earlier = lines.get(words.toLowerCase());
          lines.set(words.toLowerCase(), earlier ?? place.line);
          return earlier === undefined ? [] : [found('same-heading.twice', place, { words, otherLine: earlier })];
        });
      }),
    ),
};
