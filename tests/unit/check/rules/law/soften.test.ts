import { describe, expect, it } from 'vitest';
import { mend } from '#lib/check/mend.ts';
import { lawRules } from '#lib/check/rules/law/index.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { fileIn } from '#tests/support/check.ts';
import { problemsOf } from '#tests/support/said-of.ts';

/** The sentence with every offered mend made. */
function mended(sentence: string, locale: Locale): string {
  const edits = problemsOf(lawRules, sentence, locale).flatMap(({ action }) => action ?? []);
  return mend(fileIn(locale), `${sentence}\n`, edits).text.trimEnd();
}

describe('a promise', () => {
  it.each([
    ['en', 'This program will relieve your pain.', 'This program may relieve your pain.'],
    ['en', 'Rest helps. It gives lasting relief to some.', 'Rest helps. It gives relief to some.'],
    ['en', 'It is a proven treatment for chronic pain.', 'It is a treatment for chronic pain.'],
    ['en', 'A guaranteed time to rest each day is part of it.', 'A time to rest each day is part of it.'],
    ['fr-CA', 'Une heure de repos garantie chaque jour en fait partie.', 'Une heure de repos chaque jour en fait partie.'],
    ['fr-CA', 'Ce programme soulagera votre douleur.', 'Ce programme peut soulager votre douleur.'],
    ['fr-CA', 'On y trouve un soulagement durable.', 'On y trouve un soulagement.'],
  ] as const)('is made no more than it may be (%s: %s)', (locale, typed, meant) => {
    expect(mended(typed, locale)).toBe(meant);
    expect(problemsOf(lawRules, meant, locale).map(({ code }) => code)).toEqual([]);
  });

  it.each([
    ['en', 'Our program cures fibromyalgia.'],
    ['en', 'Results are guaranteed.'],
    ['en', 'You will be cured.'],
    ['fr-CA', 'Dites adieu à la douleur.'],
  ] as const)('is left to whoever wrote it where no word saves it (%s: %s)', (locale, typed) => {
    expect(mended(typed, locale)).toBe(typed);
  });
});
