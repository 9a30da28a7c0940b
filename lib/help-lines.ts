import type { Locale } from './i18n/locales.ts';

/** A help line: the number as read, and its link. Names and notes are in messages, under “CrisisStrip”. */
export type HelpLine<Id extends string = 'quebec' | 'lifeline' | 'emergency'> = { id: Id; label: string; href: string };

const quebec: HelpLine<'quebec'> = { id: 'quebec', label: '1\u00a0866\u00a0277-3553', href: 'tel:+18662773553' };
const lifeline: HelpLine<'lifeline'> = { id: 'lifeline', label: '9-8-8', href: 'tel:988' };
const emergency: HelpLine = { id: 'emergency', label: '9-1-1', href: 'tel:911' };

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}

/** Where somebody took too much of a medicine: these answer that, and nothing else. */
const poisonLines: ReadonlySet<string> = new Set([
  '18447647669', // poison centres, Canada
  '18004635060', // poison centre, Québec
]);

/** Real numbers of public lines that a page may give, as they are dialled: for a crisis, for health advice, for poison. All others are fictional. */
const publicLines: ReadonlySet<string> = new Set([
  ...[quebec, lifeline, emergency].map(({ href }) => digitsOf(href)),
  ...['811', '211'],
  ...poisonLines,
  '18552423310', // Hope for Wellness
]);

/** Those of other countries, which a page may name for readers there. */
const foreignLines: ReadonlySet<string> = new Set([
  '18002221222', // Poison Help, United States
]);

/** Is a number, written in any way, that of a poison centre? */
export function isPoisonLine(number: string): boolean {
  return isOneOf(poisonLines, number);
}

/** Is a number, written in any way, that of a public line? */
export function isPublicLine(number: string): boolean {
  return isOneOf(publicLines, number);
}

/** Is a number, written in any way, that of a public line of another country? */
export function isForeignLine(number: string): boolean {
  return isOneOf(foreignLines, number);
}

/** A number may be written without the 1 of the continent. */
function isOneOf(lines: ReadonlySet<string>, number: string): boolean {
  const digits = digitsOf(number);
  return lines.has(digits) || lines.has(`1${digits}`);
}

const order: Record<Locale, readonly [HelpLine, ...HelpLine[]]> = {
  en: [lifeline, quebec, emergency],
  'fr-CA': [quebec, lifeline, emergency],
};

const atTheTop: Record<Locale, readonly HelpLine<'quebec' | 'lifeline'>[]> = { en: [lifeline], 'fr-CA': [quebec, lifeline] };

/**
 * Lines for the top of every page, where there is room for one or two. 9-8-8 answers everywhere in Canada; French pages are read in Québec,
 * which has its own line, and in Ontario and New Brunswick, which do not share it: both stand there.
 */
export function headerLines(locale: Locale): readonly HelpLine<'quebec' | 'lifeline'>[] {
  return atTheTop[locale];
}

/** Lines for someone in danger. Québec asks that its own line come first in French; 9-8-8 serves all of Canada. */
export function crisisLines(locale: Locale): readonly [HelpLine, ...HelpLine[]] {
  return order[locale];
}

/** Numbers of help lines as texts write them, each with its link. */
const written: readonly (readonly [RegExp, string])[] = [
  [/^9-1-1$/, emergency.href],
  [/^9-8-8$/, lifeline.href],
  [/^1\s866\s(?:APPELLE|277-3553)$/, quebec.href],
];

/** A text in pieces, from left to right: the numbers of help lines in it stand apart, each with the link that calls it. */
export function withHelpLines(text: string): { words: string; href?: string }[] {
  return text
    .split(/((?<!\d-?)9-(?:1-1|8-8)(?!-?\d)|1\s866\s(?:APPELLE|277-3553))/)
    .filter(Boolean)
    .map((words) => {
      const line = written.find(([pattern]) => pattern.test(words));
      return line ? { words, href: line[1] } : { words };
    });
}
