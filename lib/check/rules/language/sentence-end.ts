import { found } from '../../../content/problem.ts';
import { plainOf } from '../../prose/flat.ts';
import type { FileRule } from '../../rule.ts';

/** Shorter paragraphs may be labels, captions or lines of an address. In letters. */
const shortest = 40;
/** Words after which nothing can end; a paragraph of a single phrase may be a title or a caption, where other words end it. */
const goesOn = /[,;]$|(?<![\p{L}'])(?:and|or|the|an?|of|to|with|for|that|et|ou|le|la|les|une?|de|du|des|pour|avec|que|qui|dans|sur)$/iu;
const sentenceBefore = /[.!?] +\p{Lu}/u;

/** A paragraph ends as its last sentence does: where it breaks off, words were lost. */
export const sentenceEnd: FileRule = {
  name: 'sentence-end',
  family: 'language',
  scope: 'file',
  restsOn: [],
  check: ({ passages }) =>
    passages.flatMap((passage) => {
      const words = plainOf(passage).trimEnd();
      if (passage.kind !== 'paragraph' || words.length < shortest || !/[\p{L}\d,;]$/u.test(words)) return [];
      if (!goesOn.test(words) && !sentenceBefore.test(words)) return [];
      return [
        found('sentence-end.missing', passage.place(words.length - 1, words.length), { words: words.slice(-30) }, { severity: 'warning' }),
      ];
    }),
};
