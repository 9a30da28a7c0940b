import { passagesOf } from '#lib/check/passages.ts';
import type { FileRule } from '#lib/check/rule.ts';
import { rules } from '#lib/check/rules.ts';
import { buildLibrary } from '#lib/content/build.ts';
import { readContent } from '#lib/content/read.ts';
import type { Locale } from '#lib/i18n/locales.ts';

const raw = readContent();
const given = { library: buildLibrary(raw, { today: '2026-11-27' }).library, raw, today: '2026-11-27' };
const fileRules = rules.filter((rule): rule is FileRule => rule.scope === 'file');

/** What the check tells an editor of one sentence added to a page; advice does not count. Dictionaries must be loaded before. */
export function codesOf(sentence: string, locale: Locale = 'en', page = 'articles/sleep-and-fibromyalgia'): string[] {
  const path = `content/${page}/${locale}.mdx`;
  const file = { path, source: sentence, passages: passagesOf(path, sentence) };
  return fileRules.flatMap((rule) => rule.check(file, given).flatMap(({ code, severity }) => (severity === 'advice' ? [] : [code])));
}
