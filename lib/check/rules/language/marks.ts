import { found } from '../../../content/problem.ts';
import { matchesOf } from '../../prose/matches.ts';
import { replacing } from '../../prose/replace.ts';
import type { FileRule } from '../../rule.ts';
import { isList } from '../is-list.ts';

/** Marks of Markdown and HTML that a reader would see as they are typed. */
const marks =
  /\*\*|(?<![\p{L}\p{N}_])__?(?=[\p{L}])[^_\n]{1,80}?__?(?![\p{L}\p{N}_])|!?\[[^\]\n]+\]\([^)\n]*\)|&(?:nbsp|amp|lt|gt|quot|apos|rsquo|lsquo|eacute|egrave|agrave|ccedil|laquo|raquo|mdash|ndash|hellip|#x?[\da-f]+);|<\/?(?:br|b|i|em|strong|p|div|span|u|sup|sub|font|a|ul|li|h[1-6])(?:\s[^>]*)?\/?>|^\s*#{1,6}\s(?=\p{L})|^\s*>\s(?=\p{L})|\\[n*_]|~~|```|\{\/\*/giu;

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

/** Marks that were meant to make words bold, a link or a space, and stand in the text instead. */
export const marksLeft: FileRule = {
  name: 'marks-left',
  family: 'language',
  scope: 'file',
  restsOn: [],
  check: ({ path, passages }) => {
    if (isList(path)) return [];
    return passages.flatMap((passage) =>
      matchesOf(marks, passage.text)
        .filter(({ 0: words }) => !(passage.kind === 'message' && words.startsWith('<')))
        .map(({ 0: words, index }) => {
          const place = passage.place(index, index + words.length);
          const sign = entities[words.toLowerCase()];
          const action = sign === undefined ? undefined : replacing(place, sign);
          return found('marks-left.found', place, { words: words.trim() }, action ? { action } : {});
        }),
    );
  },
};
