import type { Problem } from '../../content/problem.ts';
import { wordsOf } from '../../content/problem-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sourceOf } from './source-of.ts';

/** The problems for a program: their words in one language, and everything they are made of. */
export function jsonReport(problems: readonly Problem[], locale: Locale): string {
  const told = problems.map((problem) => {
    const { file, line, column, end, severity, code, arguments: filled, action } = problem;
    const source = sourceOf(code);
    return {
      file,
      line,
      column,
      ...(end && { end }),
      severity,
      rule: code.split('.')[0],
      code,
      ...wordsOf(problem, locale),
      ...(source && { source: { title: source.title[locale], url: source.url, checked: source.checked } }),
      arguments: filled,
      ...(action && { action }),
    };
  });
  return JSON.stringify({ problems: told }, null, 2);
}
