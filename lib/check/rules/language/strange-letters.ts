import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { Passage } from '../../passage.ts';
import { matchesOf } from '../../prose/matches.ts';
import { replacing } from '../../prose/replace.ts';
import type { FileRule } from '../../rule.ts';
import { isList } from '../is-list.ts';

/** Letters read in the wrong encoding: « Ã© » for é, “â€™” for ’. */
const broken =
  /[\p{L}]*(?:Ã[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|â€[\u0080-\u00bf\u2122\u0153\u02dc\u201c\u201d\u0153]?|Â[\u00a0\u00ab\u00bb\u00b0 ](?=\S)|ï»¿)[\p{L}]*/gu;
/** What each of them holds: most texts have none, and need not be looked at letter by letter. */
const maybeBroken = /[ÃÂ]|â€|ï»¿/u;
/** Characters nobody sees, besides those that the rule “characters” tells of in every file. */
const unseen = /[\u00ad\u2061-\u2064]+/gu;

/** Letters that came out wrong, and characters that nobody sees. */
export const strangeLetters: FileRule = {
  name: 'strange-letters',
  family: 'language',
  scope: 'file',
  restsOn: [],
  check: ({ path, passages }) => {
    if (isList(path)) return [];
    const wrong = passages.flatMap((passage) =>
      (maybeBroken.test(passage.text) ? matchesOf(broken, passage.text) : []).map(({ 0: words, index }) => ({ passage, words, index })),
    );
    const [first] = wrong;
    const place = first?.passage.place(first.index, first.index + first.words.length);
    return [
      ...(first && place ? [found('strange-letters.broken', place, { words: first.words, count: wrong.length })] : []),
      ...passages.flatMap(hidden),
    ];
  },
};

function hidden(passage: Passage): Problem[] {
  return matchesOf(unseen, passage.text).map(({ 0: words, index }) => {
    const place = passage.place(index, index + words.length);
    const action = replacing(place, '');
    return found('strange-letters.unseen', place, { code: codeOf(words), near: near(passage.text, index) }, action ? { action } : {});
  });
}

function codeOf(words: string): string {
  return `U+${(words.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function near(text: string, index: number): string {
  return text
    .slice(Math.max(0, index - 12), index + 12)
    .replace(unseen, '|')
    .replace(/\s+/gu, ' ')
    .trim();
}
