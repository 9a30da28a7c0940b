import { expect, it } from 'vitest';
import { compareWords, initial } from '#lib/i18n/alphabet.ts';

it('puts French words with accents where a dictionary does', () => {
  const words = ['suivi', 'étourdissement', 'essai', 'état', 'à double insu', 'anxiété', 'échelle'];

  expect(words.sort((a, b) => compareWords(a, b, 'fr-CA'))).toEqual([
    'à double insu',
    'anxiété',
    'échelle',
    'essai',
    'état',
    'étourdissement',
    'suivi',
  ]);
});

it('puts English words in order whatever their capitals', () => {
  expect(['opioid', 'NMDA receptor antagonist', 'nausea'].sort((a, b) => compareWords(a, b, 'en'))).toEqual([
    'nausea',
    'NMDA receptor antagonist',
    'opioid',
  ]);
});

it('lists a word under its first letter without accent', () => {
  expect(['étude', 'à double insu', 'œdème', 'NMDA', 'flare'].map(initial)).toEqual(['E', 'A', 'O', 'N', 'F']);
});
