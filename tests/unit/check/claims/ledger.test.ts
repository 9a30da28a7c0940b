import { expect, it } from 'vitest';
import { claimLedger, inFewWords } from '#lib/check/claims/ledger.ts';
import { passagesOf } from '#lib/check/passages.ts';
import { buildLibrary } from '#lib/content/build.ts';
import { library, today } from '#tests/support/library.ts';

it('lists every claim of a text with its place, its kinds and its sources', () => {
  const raw = library();
  const path = 'content/articles/sleep-and-pain/en.mdx';
  const files = [{ path, source: raw.texts.get(path) ?? '', passages: passagesOf(path, raw.texts.get(path) ?? '') }];

  expect(claimLedger(files, { library: buildLibrary(raw, { today }).library, raw, today })).toEqual([
    {
      file: path,
      line: 23,
      locale: 'en',
      text: 'In 226 people, tai chi did 5.5 points better than exercise on a scale of 100.',
      kinds: ['statistic', 'comparison'],
      references: ['wang2018'],
    },
  ]);
});

it('says in the reader’s language what a reference is worth', () => {
  const trial = {
    n: 24,
    followUp: { en: '8 weeks', 'fr-CA': '8 semaines' },
    directionWords: { en: 'No lasting benefit', 'fr-CA': 'Aucun bienfait durable' },
  };
  expect(inFewWords(trial, 'en')).toBe('24 people, 8 weeks, no lasting benefit');
  expect(inFewWords(trial, 'fr-CA')).toBe('24 personnes, 8 semaines, aucun bienfait durable');
  expect(inFewWords({ n: 2309 }, 'fr-CA')).toBe('2\u00a0309 personnes');
  expect(inFewWords({ n: null }, 'en')).toBe('');
});
