import type { Problem } from '../../../content/problem.ts';
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
const goesOn =
  /[,;]$|(?<![\p{L}'])(?:and|or|the|an?|of|to|with|for|that|et|ou|le|la|les|une?|de|du|des|pour|avec|que|qui|dans|sur|à|aux?|par|than|from|by|at)$/iu;
const sentenceBefore = /[.!?] +\p{Lu}/u;

/** Words that no sentence ends with, before its period: “a regular follow-up and.” */
const brokenOff: Readonly<Record<Locale, RegExp>> = {
  en: /(?<![\p{L}'’-])(?:and|the|an)[.!?](?=\s|$)/u,
  'fr-CA': /(?<![\p{L}'’-])(?:et|de|du|des|dont|que|pour|avec|dans)[.!?](?=\s|$)/u,
};

/** A word that takes a capital only at the beginning of a sentence, after one that ends none: “it can make daily Talk to us.” */
const begins: Readonly<Record<Locale, RegExp>> = {
  en: /(?<=\p{Ll}{2,} )(?:This|These|It|Your|Our|They|There|If|When|Talk|Ask|Call|Tell|Speak|Keep|Try|Bring|Some|Many|Most)(?= \p{Ll}{2,})/u,
  'fr-CA':
    /(?<=\p{Ll}{2,} )(?:Demandez|Parlez|Appelez|Dites|Il|Elle|Ils|Elles|Nous|On|Cette|Ces|Si|Quand|Votre|Vos|Apportez|Gardez|Essayez|Certaines|Plusieurs)(?= \p{Ll}{2,})/u,
};

/** What somebody sees to in a passage, and its words as they are judged. */
type Look = (passage: Passage, words: string) => Problem[];

const lost: Look = (passage, words) => {
  const match = begins[passage.locale].exec(words);
  return match && isTypedText(passage, match.index) ? told('lost', passage, match.index, match[0]) : [];
};

const cut: Look = (passage, words) => {
  const match = brokenOff[passage.locale].exec(words);
  return match ? told('cut', passage, match.index, match[0]) : [];
};

const spliced: Look = (passage, words) =>
  sentencesOf(words).flatMap(({ text, from }) => {
    const at = splicedAt(text.trim(), passage.locale);
    return at === undefined ? [] : told('spliced', passage, from + at, ',', text.trim().slice(Math.max(0, at - 20), at + 22));
  });

const missing: Look = (passage, words) => {
  if (passage.kind !== 'paragraph' || words.length < shortest || !/[\p{L}\d,;]$/u.test(words)) return [];
  if (!goesOn.test(words) && !sentenceBefore.test(words)) return [];
  return told('missing', passage, words.length - 1, words.slice(-1), words.slice(-30));
};

function told(code: string, { place }: Passage, from: number, letters: string, words = letters): Problem[] {
  return [found(`sentence-end.${code}`, place(from, from + letters.length), { words }, { severity: 'warning' })];
}

/** Is it no title of a link, nor words in italics, which begin with a capital of their own? */
function isTypedText({ place }: Passage, at: number): boolean {
  const [before, here] = [place(at - 2, at - 1), place(at, at + 1)];
  return before.line === here.line && here.column - before.column === 2;
}

/** A paragraph ends as its last sentence does, and each before it: where one breaks off, words were lost. One thing is told of a passage. */
export const sentenceEnd: FileRule = {
  name: 'sentence-end',
  family: 'language',
  scope: 'file',
  restsOn: [],
  check: ({ passages }) =>
    passages.flatMap((passage) => {
      if (passage.kind !== 'paragraph' && passage.kind !== 'list-item') return [];
      const words = plainOf(passage).trimEnd();
      for (const look of [lost, cut, spliced, missing]) {
        const problems = look(passage, words);
        if (problems.length > 0) return problems;
      }
      return [];
    }),
};
