import { expect, it } from 'vitest';
import { searchableWords, splitWords } from '#lib/search/words.ts';
import { endlessWords } from '#tests/search/hostile-texts.ts';

const stems = (text: string, locale: 'en' | 'fr-CA') => searchableWords(text, locale).map(({ stem }) => stem);

it.each([
  ['fr-CA', 'l’insomnie', 'insomnies'],
  ['fr-CA', "d'exercices", 'exercice'],
  ['fr-CA', 'qu’opioïdes', 'opioide'],
  ['fr-CA', 'kétamine', 'KETAMINE'],
  ['fr-CA', 'autorisée', 'autoriser'],
  ['fr-CA', 'infirmière', 'infirmier'],
  ['fr-CA', 'médicaux', 'médical'],
  ['fr-CA', 'diagnostiques', 'diagnostic'],
  ['fr-CA', 'cœur', 'coeur'],
  ['fr-CA', 'cognitivo-comporte\u00admentale', 'cognitivo comportementale'],
  ['en', 'therapies', 'therapy'],
  ['en', 'cookies', 'cookie'],
  ['en', 'driving', 'drive'],
  ['en', 'approved', 'approve'],
  ['en', 'the doctor’s', 'doctors'],
  ['en', 'flare-ups', 'flare up'],
  ['en', 'fibro\u00admyalgia', 'fibromyalgia'],
  ['en', 'fibro\u200bmyalgia', 'fibromyalgia'],
  ['en', 'ｆｉｂｒｏｍｙａｌｇｉａ', 'fibromyalgia'],
  ['en', 'ﬁbromyalgia', 'fibromyalgia'],
  ['fr-CA', 'l\u02bcinsomnie', 'insomnie'],
  ['fr-CA', 'l\u00b4insomnie', 'insomnie'],
  ['fr-CA', 'l\u2032insomnie', 'insomnie'],
  ['fr-CA', 'T.C.C.', 'TCC'],
  ['fr-CA', 'T. C. C.', 'TCC'],
  ['fr-CA', 'T C C', 'TCC'],
  ['en', 'C-B-T', 'CBT'],
  ['en', 'T.E.N.S', 'TENS'],
  ['en', '20mg', '20 mg'],
  ['fr-CA', '8sem.', '8 semaines'],
  ['fr-CA', '9h30', '9 h 30'],
  ['en', '+1 (613) 555-0142', '6135550142'],
  ['en', '613.555.0142', '613-555-0142'],
  ['fr-CA', '1\u00a0613\u00a0555\u20110142', '613 555-0142'],
  ['en', '9-8-8', '988'],
] as const)('%s: “%s” is found by “%s”', (locale, written, asked) => {
  expect(stems(written, locale)).toEqual(stems(asked, locale));
  expect(stems(written, locale)).not.toEqual([]);
});

it('keeps words apart that only look alike', () => {
  expect(stems('pain', 'en')).not.toEqual(stems('paint', 'en'));
  expect(stems('mal', 'fr-CA')).not.toEqual(stems('mai', 'fr-CA'));
});

it('leaves out words that every page holds, and question words', () => {
  expect(stems('What is the pain?', 'en')).toEqual(['pain']);
  expect(stems('Qu’est-ce que c’est, la douleur?', 'fr-CA')).toHaveLength(1);
});

it('knows where a word stands, after its elided article', () => {
  const [, word] = splitWords('Contre l’insomnie', 'fr-CA');

  expect('Contre l’insomnie'.slice(word?.start, word?.end)).toBe('insomnie');
});

// How long they take is measured by `npm run bench:search`.
it('finds one word at most in a page of letters or marks without end', () => {
  for (const text of endlessWords) expect(splitWords(text, 'fr-CA').length).toBeLessThanOrEqual(1);
});
