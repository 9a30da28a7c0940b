import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { Lines } from '../../passages/locate.ts';
import { matchesOf } from '../../prose/matches.ts';
import type { FileRule } from '../../rule.ts';

type Look = { code: string; pattern: RegExp; becomes?: (letters: string) => string };

const gone = (): string => '';

/** Letters that come in by pasting, that nobody sees, and that break search, feeds, screen readers or the page. */
const looks: readonly Look[] = [
  { code: 'characters.lost', pattern: /\ufffd/gu },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  { code: 'characters.control', pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]+/gu, becomes: gone },
  { code: 'characters.direction', pattern: /[\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, becomes: gone },
  { code: 'characters.invisible', pattern: /(?!^)[\u200b-\u200d\u2060\ufeff]+/gu, becomes: gone },
  { code: 'characters.privateUse', pattern: /[\ue000-\uf8ff]+/gu },
  { code: 'characters.ligature', pattern: /[\ufb00-\ufb06]/gu, becomes: (letters) => letters.normalize('NFKC') },
  { code: 'characters.accents', pattern: /\p{L}\p{M}+/gu, becomes: (letters) => letters.normalize('NFC') },
];

/** Every letter of a file is one that readers see and programs know, written in one way. */
export const characters: FileRule = {
  name: 'characters',
  family: 'structure',
  scope: 'file',
  restsOn: [],
  check: ({ path, source }) => {
    const lines = new Lines(path, source);
    // Where every accent is already one with its letter, none has to be looked for: that look alone took longer than all the others.
    const some = source.normalize('NFC') === source ? looks.filter(({ code }) => code !== 'characters.accents') : looks;
    return [...some.flatMap((look) => oncePerLine(look, source, lines)), ...lineEnds(source, lines), ...softHyphens(path, source, lines)];
  },
};

/** Once a line is enough: what was pasted often comes in crowds. */
function oncePerLine({ code, pattern, becomes }: Look, source: string, lines: Lines): Problem[] {
  const seen = new Set<number>();
  return matchesOf(pattern, source).flatMap(({ 0: letters, index }) => {
    const text = becomes?.(letters);
    const place = lines.placeBetween(index, index + letters.length);
    if (text === letters || seen.has(place.line)) return [];
    seen.add(place.line);
    const { file, line, column, end = place } = place;
    const sign = `U+${(letters.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const action = text === undefined ? undefined : { file, from: { line, column }, to: { line: end.line, column: end.column }, text };
    return [found(code, place, { sign, letters }, action ? { action } : {})];
  });
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
  return oncePerLine({ code: 'characters.softHyphen', pattern: /\u00ad/gu, becomes: gone }, fields, lines);
}
