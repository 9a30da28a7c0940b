import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Passage } from '../../passage.ts';
import { plainOf } from '../../prose/flat.ts';
import type { FileRule } from '../../rule.ts';

/** Shorter paragraphs may be labels, captions or lines of an address. In letters. */
const shortest = 40;
/** Words after which nothing can end; a paragraph of a single phrase may be a title or a caption, where other words end it. */
const goesOn = /[,;]$|(?<![\p{L}'])(?:and|or|the|an?|of|to|with|for|that|et|ou|le|la|les|une?|de|du|des|pour|avec|que|qui|dans|sur)$/iu;
const sentenceBefore = /[.!?] +\p{Lu}/u;

/** Words that no sentence ends with, before its period: “a regular follow-up and.” */
const brokenOff: Readonly<Record<Locale, RegExp>> = {
  en: /(?<![\p{L}'’-])(?:and|the|an)[.!?](?=\s|$)/u,
  'fr-CA': /(?<![\p{L}'’-])(?:et|de|du|des|dont)[.!?](?=\s|$)/u,
};

function isProse(kind: Passage['kind']): boolean {
  return kind === 'paragraph' || kind === 'list-item';
}

/** A paragraph ends as its last sentence does: where it breaks off, words were lost. */
export const sentenceEnd: FileRule = {
  name: 'sentence-end',
  family: 'language',
  scope: 'file',
  restsOn: [],
  check: ({ passages }) =>
    passages.flatMap((passage) => {
      const words = plainOf(passage).trimEnd();
      if (isProse(passage.kind)) {
        const cut = brokenOff[passage.locale].exec(words);
        if (cut)
          return [
            found('sentence-end.cut', passage.place(cut.index, cut.index + cut[0].length), { words: cut[0] }, { severity: 'warning' }),
          ];
      }
      if (passage.kind !== 'paragraph' || words.length < shortest || !/[\p{L}\d,;]$/u.test(words)) return [];
      if (!goesOn.test(words) && !sentenceBefore.test(words)) return [];
      return [
        found('sentence-end.missing', passage.place(words.length - 1, words.length), { words: words.slice(-30) }, { severity: 'warning' }),
      ];
    }),
};
