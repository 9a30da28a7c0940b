import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { isForeignLine, isPoisonLine, isPublicLine } from '../../../help-lines.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Idea } from '../../claims/sayings/ideas.ts';
import { ideasIn } from '../../claims/sayings/ideas.ts';
import type { Passage } from '../../passage.ts';
import { Lines } from '../../passages/locate.ts';
import { plainOf } from '../../prose/flat.ts';
import { matchesOf } from '../../prose/matches.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import type { FileRule } from '../../rule.ts';
import { abroad, dialled } from './dialled.ts';

/** A number of North America, in digits or with its last seven as letters; no part of a longer one, such as an ISSN. */
const numbers =
  /(?<![\d\p{L}./-])(?:\+?1[ \u00a0.-]?)?(?:\([2-9]\d{2}\)[ \u00a0.-]?|[2-9]\d{2}[ \u00a0.-])(?:[2-9]\d{2}[ \u00a0.-]\d{4}|\p{Lu}{3,4}-?\p{Lu}{3,4})(?![\d\p{L}]|-\d)|\+1[2-9]\d{9}(?!\d)/gu;
/** Numbers that nobody is ever given, and the letters of public lines. */
const harmless = /555[ \u00a0.-]?01\d{2}$|(?:APPELLE|POISON)/u;

/** A link that dials three or four digits: only public lines have so few. */
const shortLinks = /\[[^\]\n]*\]\(tel:(\d{3,4})\)/gu;

/** The clinic is fictional: its numbers ring nowhere, the only real ones are those of public lines, and those of danger answer in Canada. */
export const telephoneNumbers: FileRule = {
  name: 'telephone-number',
  family: 'structure',
  scope: 'file',
  restsOn: [],
  check: ({ path, source, passages }) => {
    if (path.startsWith('content/references/')) return [];
    const real = matchesOf(numbers, source)
      .filter(({ 0: number }) => !harmless.test(number) && !isPublicLine(number) && !isForeignLine(number))
      .map(({ 0: number, index }) =>
        found('telephone-number.real', new Lines(path, source).placeBetween(index, index + number.length), { number }),
      );
    const short = matchesOf(shortLinks, source)
      .filter(({ 1: number = '', index }) => !isKnown(number) && !passages.some(({ locale }) => abroad[locale].test(lineAt(source, index))))
      .map(({ 0: link, 1: number = '', index }) =>
        found('telephone-number.elsewhere', new Lines(path, source).placeBetween(index, index + link.length), { number }),
      );
    const told = new Set(short.map(({ line }) => line));
    return [...real, ...short, ...passages.flatMap(elsewhere).filter(({ line }) => !told.has(line))];
  },
};

/** What the text lines of Canada are reached by: the one of Québec for a crisis. */
const textLines: ReadonlySet<string> = new Set(['535353']);
/** A crisis or a danger, by any of its names. */
const dangers: readonly Idea[] = ['crisis', 'peril', 'alarm', 'poisoned'];
/** A line that answers in a crisis, by its number or its name. */
const lines: Readonly<Record<Locale, RegExp>> = {
  en: /9-?8-?8|9-?1-?1|8-?1-?1|emergenc|help ?lines?|crisis lines?/iu,
  'fr-CA': /9-?8-?8|9-?1-?1|8-?1-?1|urgences?|lignes? d'(?:aide|écoute)/iu,
};

/** A number that nobody in danger reaches help by in Canada: that of another country, of another service, or of no line at all. */
function elsewhere(passage: Passage): Problem[] {
  const plain = plainOf(passage);
  const { locale } = passage;
  if (abroad[locale].test(plain)) return [];
  const sentences = sentencesOf(plain);
  const speaksOf = (ideas: readonly Idea[], index: number): boolean => {
    const here = sentences.findIndex(({ from, to }) => index >= from && index < to);
    // “Dark thoughts? Call …”: the danger may stand in the sentence before.
    return sentences.slice(Math.max(0, here - 1), here + 1).some(({ text }) => {
      const said = ideasIn(text, locale);
      return ideas.some((idea) => said.has(idea));
    });
  };
  const short = matchesOf(dialled[locale], plain).filter(({ 0: number, index }) => !isKnown(number) && speaksOf(dangers, index));
  const all = matchesOf(numbers, plain);
  // “Thoughts of suicide? Our front desk …”: a number of no line, where nothing beside it names one.
  const alone = !lines[locale].test(plain) && !all.some(({ 0: number }) => isPublicLine(number));
  const long = all.filter(({ 0: number, index }) =>
    isPoisonLine(number)
      ? speaksOf(['crisis'], index) && !speaksOf(['poisoned'], index)
      : isForeignLine(number) || (alone && speaksOf(['crisis'], index)),
  );
  return [...short, ...long].map(({ 0: number, index }) =>
    found('telephone-number.elsewhere', passage.place(index, index + number.length), { number }),
  );
}

function isKnown(number: string): boolean {
  return isPublicLine(number) || textLines.has(number.replace(/\D/gu, ''));
}

function lineAt(source: string, index: number): string {
  return source.slice(source.lastIndexOf('\n', index) + 1).split('\n', 1)[0] ?? '';
}
