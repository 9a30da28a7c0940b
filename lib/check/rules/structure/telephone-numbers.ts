import { found } from '../../../content/problem.ts';
import { isPublicLine } from '../../../help-lines.ts';
import { Lines } from '../../passages/locate.ts';
import { matchesOf } from '../../prose/matches.ts';
import type { FileRule } from '../../rule.ts';

/** A number of North America, in digits or with its last seven as letters; no part of a longer one, such as an ISSN. */
const numbers =
  /(?<![\d\p{L}./-])(?:\+?1[ \u00a0.-]?)?(?:\([2-9]\d{2}\)[ \u00a0.-]?|[2-9]\d{2}[ \u00a0.-])(?:[2-9]\d{2}[ \u00a0.-]\d{4}|\p{Lu}{3,4}-?\p{Lu}{3,4})(?![\d\p{L}]|-\d)|\+1[2-9]\d{9}(?!\d)/gu;
/** Numbers that nobody is ever given, and the letters of public lines. */
const harmless = /555[ \u00a0.-]?01\d{2}$|(?:APPELLE|POISON)/u;

/** The clinic is fictional: its numbers ring nowhere, and the only real ones are those of public lines. */
export const telephoneNumbers: FileRule = {
  name: 'telephone-number',
  family: 'structure',
  scope: 'file',
  restsOn: [],
  check: ({ path, source }) => {
    if (path.startsWith('content/references/')) return [];
    return matchesOf(numbers, source)
      .filter(({ 0: number }) => !harmless.test(number) && !isPublicLine(number))
      .map(({ 0: number, index }) =>
        found('telephone-number.real', new Lines(path, source).placeBetween(index, index + number.length), { number }),
      );
  },
};
