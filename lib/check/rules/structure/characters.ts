import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { Passage } from '../../passage.ts';
import { Lines } from '../../passages/locate.ts';
import { matchesOf } from '../../prose/matches.ts';
import { replacing } from '../../prose/replace.ts';
import type { FileRule } from '../../rule.ts';

type Look = { code: string; pattern: RegExp; becomes?: (letters: string) => string };

const gone = (): string => '';

/** Letters that come in by pasting, that nobody sees, and that break search, feeds, screen readers or the page. */
const looks: readonly Look[] = [
  { code: 'characters.lost', pattern: /\ufffd/gu },
  {
    code: 'characters.control',
    pattern: /(?:(?![\t\n\r])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufdd0-\ufdef\ufff0-\ufffb\ufffe\uffff])+/gu,
    becomes: gone,
  },
  { code: 'characters.direction', pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, becomes: gone },
  {
    code: 'characters.invisible',
    // A mark of the byte order at the very beginning is an encoding, and another rule’s matter.
    pattern: /(?:(?!^)\ufeff|[\u034f\u115f\u1160\u180e\u200b-\u200d\u2060\u206a-\u206f\u2800\u3164\uffa0\u{e0000}-\u{e007f}])+/gu,
    becomes: gone,
  },
  { code: 'characters.privateUse', pattern: /\p{Co}+/gu },
  { code: 'characters.ligature', pattern: /[\ufb00-\ufb06]/gu, becomes: (letters) => letters.normalize('NFKC') },
  { code: 'characters.accents', pattern: /\p{L}\p{M}+/gu, becomes: (letters) => letters.normalize('NFC') },
];

/** What a letter can be written as that is not there itself. */
const codes = /&#?\w+;|\\/;

/** Every letter of a file is one that readers see and programs know, written in one way. */
export const characters: FileRule = {
  name: 'characters',
  family: 'structure',
  scope: 'file',
  restsOn: [],
  check: ({ path, source, passages }) => {
    const lines = new Lines(path, source);
    // Where every accent is already one with its letter, none has to be looked for: that look alone took longer than all the others.
    const some = source.normalize('NFC') === source ? looks.filter(({ code }) => code !== 'characters.accents') : looks;
    return [
      ...some.flatMap((look) => once(look, source, lines)),
      ...lineEnds(source, lines),
      ...softHyphens(path, source, lines),
      ...(codes.test(source) ? passages.flatMap((passage) => escaped(passage, source)) : []),
    ];
  },
};

/** Once a file, with how often: what was pasted comes in crowds. All of them are mended in one go. */
function once({ code, pattern, becomes }: Look, source: string, lines: Lines): Problem[] {
  const all = matchesOf(pattern, source).filter(({ 0: letters }) => becomes?.(letters) !== letters);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return [];
  const [letters, from, to] = [first[0], first.index, last.index + last[0].length];
  // All that stands between them stays; a slice of the file would have another beginning.
  const mended = (make: (typed: string) => string): string =>
    all.map(({ 0: one, index }, at) => make(one) + source.slice(index + one.length, all[at + 1]?.index ?? index + one.length)).join('');
  const action = becomes && replacing(lines.placeBetween(from, to), mended(becomes));
  return [
    found(
      code,
      lines.placeBetween(from, from + letters.length),
      { sign: signOf(letters), letters, count: all.length },
      action && { action },
    ),
  ];
}

/** The same letters written as codes, such as “&#8203;” in a text or “\\u200b” in a field: what readers get has them all the same. */
function escaped(passage: Passage, source: string): Problem[] {
  return looks.flatMap(({ pattern }) => {
    const match = matchesOf(pattern, passage.text).find(({ 0: letters }) => !source.includes(letters));
    if (!match) return [];
    const { 0: letters, index } = match;
    return [found('characters.escaped', passage.place(index, index + letters.length), { sign: signOf(letters) })];
  });
}

function signOf(letters: string): string {
  return `U+${(letters.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Line ends of two systems in one file: programs that compare versions then see every line as changed. */
function lineEnds(source: string, lines: Lines): Problem[] {
  const alone = /(?<!\r)\n/.exec(source);
  return source.includes('\r\n') && alone
    ? [found('characters.lineEnds', lines.placeBetween(alone.index, alone.index), {}, { severity: 'warning' })]
    : [];
}

/** A soft hyphen helps a long word in a text; in a field it is lost on search, feeds and share cards. */
function softHyphens(path: string, source: string, lines: Lines): Problem[] {
  const fields = path.endsWith('.mdx') ? (/^---\r?\n[\s\S]*?\n---/.exec(source)?.[0] ?? '') : source;
  return once({ code: 'characters.softHyphen', pattern: /\u00ad/gu, becomes: gone }, fields, lines);
}
