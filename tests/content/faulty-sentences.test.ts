import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { passagesOf } from '#lib/check/passages.ts';
import type { FileRule } from '#lib/check/rule.ts';
import { rules } from '#lib/check/rules.ts';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import { buildLibrary } from '#lib/content/build.ts';
import { readContent } from '#lib/content/read.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';

beforeAll(loadDictionaries);

const raw = readContent();
const given = { library: buildLibrary(raw, { today: '2026-11-27' }).library, raw, today: '2026-11-27' };
const fileRules = rules.filter((rule): rule is FileRule => rule.scope === 'file');

/** Does the check tell of a sentence that an editor adds to an article? Advice does not count. */
function isNamed(sentence: string, locale: Locale): boolean {
  const path = `content/articles/sleep-and-fibromyalgia/${locale}.mdx`;
  const file = { path, source: sentence, passages: passagesOf(path, sentence) };
  return fileRules.some((rule) => rule.check(file, given).some(({ severity }) => severity !== 'advice'));
}

/** Each line is a sentence with a fault of the kinds seen on pages that clinics publish, a tab, and the same thought as it may stand. */
describe.each(locales)('of faults that clinics publish, in %s', (locale) => {
  const pairs = readFileSync(`tests/support/faulty-sentences.${locale}.txt`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [fault: string, twin: string]);

  it('at least 95 in 100 are named', () => {
    const missed = pairs.filter(([fault]) => !isNamed(fault, locale));
    expect(pairs.length).toBeGreaterThan(100);
    expect(missed.length, missed.map(([fault]) => fault).join('\n')).toBeLessThanOrEqual(pairs.length * 0.05);
  });

  it('at most 2 in 100 are still named once they are mended', () => {
    const alarms = pairs.filter(([, twin]) => isNamed(twin, locale));
    expect(alarms.length, alarms.map(([, twin]) => twin).join('\n')).toBeLessThanOrEqual(pairs.length * 0.02);
  });
});
