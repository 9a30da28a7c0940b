import type { Problem } from '../../content/problem.ts';
import { severityWords, wordsOf } from '../../content/problem-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sourceOf } from './source-of.ts';
import { reportWord } from './words.ts';

/** More problems than this are only counted: nobody reads them before mending the first ones. */
const shown = 500;

/** The problems for someone who mends them: file by file, each with its place, what is wrong, why it matters and what to do. */
export function textReport(problems: readonly Problem[], locale: Locale): string {
  const files = [...Map.groupBy(problems.slice(0, shown), ({ file }) => file)];
  const blocks = files.map(([file, inFile]) => [file, ...inFile.map((problem) => told(problem, locale))].join('\n\n'));
  return [...blocks, ...more(problems.slice(shown), locale)].join('\n\n');
}

function told(problem: Problem, locale: Locale): string {
  const { what, fix, why } = wordsOf(problem, locale);
  const { file, line, column, severity, code } = problem;
  const source = sourceOf(code);
  const cited = source && reportWord(locale, 'source', { title: source.title[locale], date: source.checked });
  const reason = [why, cited].filter(Boolean).join(' ');
  return [
    `  ${file}:${line}:${column}  ${severityWords[locale][severity]}${what}  [${code}]`,
    ...(reason === '' ? [] : [`    ${reportWord(locale, 'why')} · ${reason}`]),
    ...(fix === '' ? [] : [`    ${reportWord(locale, 'fix')} · ${fix}`]),
  ].join('\n');
}

function more(rest: readonly Problem[], locale: Locale): string[] {
  if (rest.length === 0) return [];
  const counted = [...Map.groupBy(rest, ({ code }) => code.split('.')[0] ?? '')].sort(([, a], [, b]) => b.length - a.length);
  const list = counted.map(([rule, problems]) => `${rule} ${problems.length}`).join(', ');
  return [reportWord(locale, 'more', { count: rest.length, list })];
}
