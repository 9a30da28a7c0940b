import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '#lib/check/passages.ts';
import type { FileRule } from '#lib/check/rule.ts';
import { evidenceRules } from '#lib/check/rules/evidence/index.ts';
import { buildLibrary } from '#lib/content/build.ts';
import { locales } from '#lib/i18n/locales.ts';
import { fileIn } from '#tests/support/check.ts';
import { evidenceReferences } from '#tests/support/evidence-references.ts';
import { library, today } from '#tests/support/library.ts';

const raw = library(evidenceReferences);
const given = { library: buildLibrary(raw).library, raw, today };
const fileRules = evidenceRules.filter((rule): rule is FileRule => rule.scope === 'file');

describe.each(locales)('of correct sentences about health in %s', (locale) => {
  const sentences = readFileSync(`tests/support/health-prose-evidence.${locale}.txt`, 'utf8').trim().split('\n');
  const alarms = sentences.filter((sentence) => {
    const file = { path: fileIn(locale), source: sentence, passages: passagesOf(fileIn(locale), sentence) };
    return fileRules.some((rule) => rule.check(file, given).length > 0);
  });

  it('at most 2 in 100 raise a false alarm', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(100);
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(sentences.length * 0.02);
  });
});
