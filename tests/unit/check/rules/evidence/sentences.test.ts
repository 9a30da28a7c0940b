import { describe, expect, it } from 'vitest';
import { passagesOf } from '#lib/check/passages.ts';
import type { FileRule } from '#lib/check/rule.ts';
import { evidenceRules } from '#lib/check/rules/evidence/index.ts';
import { buildLibrary } from '#lib/content/build.ts';
import { locales } from '#lib/i18n/locales.ts';
import { fileIn } from '#tests/support/check.ts';
import { evidenceReferences } from '#tests/support/evidence-references.ts';
import { pairs } from '#tests/support/evidence-sentences.ts';
import { library, today } from '#tests/support/library.ts';

const raw = library(evidenceReferences);
const given = { library: buildLibrary(raw, today).library, raw, today };
const fileRules = evidenceRules.filter((rule): rule is FileRule => rule.scope === 'file');

describe.each(locales)('in %s', (locale) => {
  const codes = (text: string): string[] =>
    fileRules
      .flatMap((rule) => rule.check({ path: fileIn(locale), source: text, passages: passagesOf(fileIn(locale), text) }, given))
      .map(({ code }) => code);

  it.each(pairs[locale])('$code: $wrong', ({ code, wrong }) => {
    expect(codes(wrong)).toContain(code);
  });

  it.each(pairs[locale])('has nothing against: $right', ({ right }) => {
    expect(codes(right)).toEqual([]);
  });
});

it('tries every situation in both languages', () => {
  const kinds = (locale: 'en' | 'fr-CA'): string[] => [...new Set(pairs[locale].map(({ code }) => code))].sort();
  expect(kinds('fr-CA')).toEqual(kinds('en'));
});
