import type { Problem } from '../content/problem.ts';
import { wordsOf } from '../content/problem-words.ts';
import type { Locale } from '../i18n/locales.ts';

/** What is wrong with the first of some answers, in the language of whoever gave them; short enough for the page that says it. */
export function wordsOfFirst(problems: readonly Problem[], locale: Locale): string {
  return problems
    .slice(0, 2)
    .map((problem) => {
      const { what, fix } = wordsOf(problem, locale, 'staff');
      return `${what} ${fix ?? ''}`.trim();
    })
    .join(' ')
    .slice(0, 500);
}
