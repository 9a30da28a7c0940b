import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { check, checker } from '#lib/check/check.ts';
import type { FileRule } from '#lib/check/rule.ts';
import { prepareRules, rules } from '#lib/check/rules.ts';
import type { RawContent } from '#lib/content/raw.ts';
import { readContent } from '#lib/content/read.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';
import { wordsInPlace } from '#tests/support/words-in-place.ts';

const today = '2026-11-27';
const whole = readContent();

const folder = 'content/articles/sleep-and-fibromyalgia';
const page = (locale: string): string => `${folder}/${locale}.mdx`;

/** The rules about one file, asked about a page alone: of what it rests on they are asked the same either way. */
const rulesOf = (path: string): FileRule[] =>
  rules
    .filter((rule): rule is FileRule => rule.scope === 'file')
    .map((rule) => ({ ...rule, check: (file, given) => (file.path === path ? rule.check(file, given) : []) }));

/** The page alone with what its rules may rest on, so that a run takes little. */
const texts = new Map(
  [...whole.texts].filter(([path]) => {
    const [, reference] = /^content\/references\/(.*)\.yaml$/.exec(path) ?? [];
    return reference === undefined
      ? path.startsWith(folder) || /^content\/(?:law\/|words|terms)/.test(path)
      : whole.texts.get(page('en'))?.includes(reference);
  }),
);

const withPage = (locale: string, change: (text: string) => string): RawContent => ({
  ...whole,
  texts: new Map(texts).set(page(locale), change(texts.get(page(locale)) ?? '')),
});

/**
 * As it is, with faults below, with another field, without a paragraph, with other words above a cell and an answer, with words of the
 * other language, and as it was.
 */
function* edits(locale: Locale): Generator<(text: string) => string> {
  const faults = readFileSync(`tests/support/faulty-sentences.${locale}.txt`, 'utf8').split('\n');
  const sentences = faults.map((line) => line.split('\t')[0] ?? '').filter((line) => line !== '' && !/[<{}]/.test(line));
  yield (text) => text;
  for (let at = 0; at < sentences.length; at += 120) yield (text) => `${text}\n\n${sentences.slice(at, at + 120).join('\n\n')}\n`;
  yield (text) => text.replace(/^description: .*$/m, 'description: Miracle cure, guaranteed.');
  yield (text) => text.replace(/\n## [^\n]*\n\n[^\n]*\n/, '\n');
  for (const short of wordsInPlace(locale)) yield () => `${short}\n`;
  const other = texts.get(page(locale === 'en' ? 'fr-CA' : 'en')) ?? '';
  yield (text) => `${text}\n\n${(other.match(/^\p{Lu}[^<\n]{60,}$/gmu) ?? []).join('\n\n')}\n`;
  yield (text) => text;
}

describe.each(locales)('a text that is edited again and again (%s)', (locale) => {
  beforeAll(() => prepareRules(), 120_000);

  it('is told the same as one that is read for the first time', { timeout: 120_000 }, () => {
    const again = checker();
    const asked = { today, rules: rulesOf(page(locale)) };
    const said = [...edits(locale)].map((change) => {
      const raw = withPage(locale, change);
      const problems = again({ raw }, asked).problems;
      expect(problems).toEqual(check({ raw }, asked).problems);
      return problems.length;
    });
    expect(Math.max(...said) - (said[0] ?? 0)).toBeGreaterThan(10);
  });
});
