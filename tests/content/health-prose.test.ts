import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { languageRules } from '#lib/check/rules/language/index.ts';
import { lawRules } from '#lib/check/rules/law/index.ts';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import { formatProblem } from '#lib/content/problem-words.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { problemsOf } from '#tests/support/said-of.ts';

beforeAll(loadDictionaries);

/** Sentences of sound health prose that a rule has something against, with what it says. */
function falseAlarms(locale: Locale): string[] {
  const sentences = readFileSync(`tests/support/health-prose-language.${locale}.txt`, 'utf8').trim().split('\n');
  return sentences.flatMap((sentence) =>
    problemsOf([...lawRules, ...languageRules], sentence, locale).map((problem) => `${sentence} → ${formatProblem(problem)}`),
  );
}

describe('the rules of law and language', () => {
  it('have nothing against sound health prose in English', () => {
    expect(falseAlarms('en')).toEqual([]);
  });

  it('have nothing against sound health prose in French', () => {
    expect(falseAlarms('fr-CA')).toEqual([]);
  });
});
