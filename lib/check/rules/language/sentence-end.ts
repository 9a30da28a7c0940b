import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Passage } from '../../passage.ts';
import { plainOf } from '../../prose/flat.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import type { FileRule } from '../../rule.ts';
import { splicedAt } from './spliced.ts';

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

/** A word that takes a capital only at the beginning of a sentence, after one that ends none: “it can make daily Talk to us.” */
const begins: Readonly<Record<Locale, RegExp>> = {
  en: /(?<=\p{Ll}{2,} )(?:This|These|It|Your|Our|They|There|If|When|Talk|Ask|Call|Tell|Speak|Keep|Try|Bring|Some|Many|Most)(?= \p{Ll}{2,})/u,
  'fr-CA':
    /(?<=\p{Ll}{2,} )(?:Demandez|Parlez|Appelez|Dites|Il|Elle|Ils|Elles|Nous|On|Cette|Ces|Si|Quand|Votre|Vos|Apportez|Gardez|Essayez|Certaines|Plusieurs)(?= \p{Ll}{2,})/u,
};

function isProse(kind: Passage['kind']): boolean {
  return kind === 'paragraph' || kind === 'list-item';
}

function splicedIn(sentence: string, from: number, { locale, place }: Passage) {
  const at = splicedAt(sentence, locale);
  const around = at === undefined ? '' : sentence.slice(Math.max(0, at - 20), at + 22);
  return at === undefined
    ? []
    : [found('sentence-end.spliced', place(from + at, from + at + 1), { words: around }, { severity: 'warning' })];
}

/** Is it no title of a link, nor words in italics, which begin with a capital of their own? */
function isTypedText({ place }: Passage, at: number): boolean {
  const [before, here] = [place(at - 2, at - 1), place(at, at + 1)];
  return before.line === here.line && here.column - before.column === 2;
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
        const lost = begins[passage.locale].exec(words);
        if (lost && isTypedText(passage, lost.index))
          return [
            found('sentence-end.lost', passage.place(lost.index, lost.index + lost[0].length), { words: lost[0] }, { severity: 'warning' }),
          ];
        const cut = brokenOff[passage.locale].exec(words);
        if (cut)
          return [
            found('sentence-end.cut', passage.place(cut.index, cut.index + cut[0].length), { words: cut[0] }, { severity: 'warning' }),
          ];
      }
      const spliced = isProse(passage.kind) ? sentencesOf(words).flatMap(({ text, from }) => splicedIn(text.trim(), from, passage)) : [];
      if (spliced.length > 0) return spliced;
      if (passage.kind !== 'paragraph' || words.length < shortest || !/[\p{L}\d,;]$/u.test(words)) return [];
      if (!goesOn.test(words) && !sentenceBefore.test(words)) return [];
      return [
        found('sentence-end.missing', passage.place(words.length - 1, words.length), { words: words.slice(-30) }, { severity: 'warning' }),
      ];
    }),
};
