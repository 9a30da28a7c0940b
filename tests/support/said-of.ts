import { passagesOf } from '#lib/check/passages.ts';
import type { FileRule, Rule } from '#lib/check/rule.ts';
import { buildLibrary } from '#lib/content/build.ts';
import type { Problem } from '#lib/content/problem.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { fileIn } from '#tests/support/check.ts';
import { library, today } from '#tests/support/library.ts';

const raw = library();
const given = { library: buildLibrary(raw, { today }).library, raw, today };

/** What the rules of a family have against one text, in the fixture library. */
export function problemsOf(rules: readonly Rule[], text: string, locale: Locale): Problem[] {
  const path = fileIn(locale);
  const source = `${text}\n`;
  const passages = passagesOf(path, source);
  const files = rules.filter((rule): rule is FileRule => rule.scope === 'file');
  return files.flatMap((rule) => rule.check({ path, source, passages }, given));
}

/** The names of the rules of a family that have something against one sentence, standing alone in a text. */
export function rulesAgainstSentence(rules: readonly Rule[], sentence: string, locale: Locale): string[] {
  return [...new Set(problemsOf(rules, sentence, locale).map(({ code }) => code.split('.')[0] ?? ''))];
}
