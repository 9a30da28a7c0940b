import { checkedFile } from '#lib/check/checked-file.ts';
import { keepNothing } from '#lib/check/keep.ts';
import { passagesOf } from '#lib/check/passages.ts';
import type { FileRule, Rule } from '#lib/check/rule.ts';
import { runRules } from '#lib/check/run-rules.ts';
import { buildLibrary } from '#lib/content/build.ts';
import type { Problem } from '#lib/content/problem.ts';
import { wordsOf } from '#lib/content/problem-words.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Changes } from '#tests/support/library.ts';
import { library, remember, today } from '#tests/support/library.ts';

/** Where a fixture text is taken to stand, unless said otherwise. */
export const fileIn = (locale: Locale): string => `content/articles/sleep-and-pain/${locale}.mdx`;

/** What a rule says of a text, in the fixture library; the text is the file after its front matter. */
export function problemsIn(rule: FileRule, text: string, path: string = fileIn('en'), changes?: Changes): Problem[] {
  const raw = library(changes);
  return rule.check(
    { path, source: text, passages: passagesOf(path, text) },
    { library: buildLibrary(raw, { remember }).library, raw, today },
  );
}

/** What a rule says of the whole fixture library with these changes. */
export function problemsOfLibrary(rule: Rule, changes?: Changes): Problem[] {
  const raw = library(changes);
  const given = { library: buildLibrary(raw, { remember }).library, raw, today };
  return runRules([rule], { given, files: [...raw.texts].map(([path, source]) => checkedFile(path, source)) }, keepNothing);
}

/** The words an editor reads: “3:5 what is wrong | how to mend it”. */
export function said(problems: readonly Problem[], locale: Locale = 'en'): string[] {
  return problems.map((problem) => {
    const { what, fix } = wordsOf(problem, locale);
    return `${problem.line}:${problem.column} ${what} | ${fix}`;
  });
}
