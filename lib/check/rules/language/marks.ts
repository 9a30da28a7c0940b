import { found } from '../../../content/problem.ts';
import { matchesOf } from '../../prose/matches.ts';
import { replacing } from '../../prose/replace.ts';
import type { FileRule } from '../../rule.ts';
import { isList } from '../is-list.ts';
import { typedMarks } from './lists/typed-marks.ts';

/** What the names of HTML stand for. Those of “<” and “>” stay: alone, these signs would begin a tag. */
const entities: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00a0',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': '’',
  '&rsquo;': '’',
  '&lsquo;': '‘',
  '&eacute;': 'é',
  '&egrave;': 'è',
  '&agrave;': 'à',
  '&ccedil;': 'ç',
  '&laquo;': '«',
  '&raquo;': '»',
  '&mdash;': '—',
  '&ndash;': '–',
  '&hellip;': '…',
};

/** What any of them has in it; nearly no passage does, and one look is cheaper than ten. */
const anyMark = /[*_=[\]#|<>&~`^\\{}•·▪◦●○■□‣⁃➤►✓✔+\t]|^\s*(?:[-–—]|\d{1,2}[.)]|:::)|(?:mailto|tel):/imu;

/** Marks that were meant to make words bold, a link or a space, and stand in the text instead. */
export const marksLeft: FileRule = {
  name: 'marks-left',
  family: 'language',
  scope: 'file',
  restsOn: [],
  check: ({ path, passages }) => {
    if (isList(path)) return [];
    return passages.flatMap((passage) => {
      if (!anyMark.test(passage.text)) return [];
      const taken: { from: number; to: number }[] = [];
      return typedMarks.flatMap(({ kind, pattern }) =>
        matchesOf(pattern, passage.text)
          .map(({ 0: words, index }) => ({ words, from: index, to: index + words.length }))
          .filter(({ words }) => !(passage.kind === 'message' && /^[<{}]/.test(words)))
          .filter(({ from, to }) => !taken.some((one) => from < one.to && one.from < to))
          .map(({ words, from, to }) => {
            taken.push({ from, to });
            const place = passage.place(from, to);
            const sign = entities[words.toLowerCase()];
            const action = sign === undefined ? undefined : replacing(place, sign);
            const where = ['field', 'message', 'attribute'].includes(passage.kind) ? 'field' : 'text';
            return found('marks-left.found', place, { words: words.trim(), kind, where }, action ? { action } : {});
          }),
      );
    });
  },
};
