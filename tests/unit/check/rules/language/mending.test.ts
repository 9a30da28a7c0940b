import { beforeAll, describe, expect, it } from 'vitest';
import { languageRules } from '#lib/check/rules/language/index.ts';
import { terms } from '#lib/check/rules/language/terms.ts';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { fileIn, problemsIn, said } from '#tests/support/check.ts';
import { problemsOf } from '#tests/support/said-of.ts';

beforeAll(loadDictionaries);

/** The text with every mechanical fix made, the last one first. */
function mended(text: string, locale: Locale): string {
  const edits = problemsOf(languageRules, text, locale).flatMap(({ action }) => action ?? []);
  return edits
    .toSorted((a, b) => b.from.column - a.from.column)
    .reduce((line, { from, to, text: words }) => line.slice(0, from.column - 1) + words + line.slice(to.column - 1), text);
}

describe('what can be mended by itself', () => {
  it('is mended in English', () => {
    expect(mended('The Center opens at 9h30; it fell by 20,5 % and costs 50 $.', 'en')).toBe(
      'The Centre opens at 9:30; it fell by 20.5 % and costs $50.',
    );
  });

  it('is mended in French', () => {
    expect(mended('La 2ème visite, le 21 Novembre, coûte $50 : “cher” pour 20.5 % des gens.', 'fr-CA')).toBe(
      'La 2e visite, le 21 novembre, coûte 50\u00a0$ : «\u00a0cher\u00a0» pour 20,5 % des gens.',
    );
  });

  it('keeps the capital of a word it replaces', () => {
    expect(mended('Cétamine et norépinéphrine.', 'fr-CA')).toBe('Kétamine et noradrénaline.');
  });
});

describe('the terms of the clinic', () => {
  const base = `- say: { en: flare, fr-CA: poussée }
  not: { en: [flare-up], fr-CA: [crise de douleur] }
  why: { en: "Patients say it so.", fr-CA: "Les patients le disent ainsi." }
`;

  it('stand for the words the clinic does not use', () => {
    const problems = problemsIn(terms, 'A flare-up may last for days.\n', fileIn('en'), { 'content/terms.yaml': base });
    expect(said(problems)).toEqual(['1:3 The site does not say “flare-up”. Patients say it so. | Write “flare”.']);
    expect(problems[0]?.action).toEqual({ file: fileIn('en'), from: { line: 1, column: 3 }, to: { line: 1, column: 11 }, text: 'flare' });
  });

  it('are asked for in the language of the text only', () => {
    expect(problemsIn(terms, 'Une flare-up dure des jours.\n', fileIn('fr-CA'), { 'content/terms.yaml': base })).toEqual([]);
  });
});
