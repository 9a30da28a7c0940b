import type { FileRule, Rule } from '#lib/check/rule.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { fileIn, problemsIn } from '#tests/support/check.ts';

/** The names of the rules of a family that have something against one sentence, standing alone in a text. */
export function rulesAgainstSentence(rules: readonly Rule[], sentence: string, locale: Locale): string[] {
  const files = rules.filter((rule): rule is FileRule => rule.scope === 'file');
  return files.filter((rule) => problemsIn(rule, `${sentence}\n`, fileIn(locale)).length > 0).map(({ name }) => name);
}
