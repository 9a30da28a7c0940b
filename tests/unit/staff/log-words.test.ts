import { expect, it } from 'vitest';
import { logWords } from '#lib/staff/inbox/log-words.ts';

it('says what was done in words, in the reader’s language', () => {
  expect(logWords('inbox.open', '', 'en')).toBe('Opened a request');
  expect(logWords('inbox.change', 'contacted', 'fr-CA')).toBe('État d’une demande modifié\u00a0: personne jointe');
  expect(logWords('inbox.correct', 'phone, called-back', 'en')).toBe('Corrected an answer: Telephone number, called back');
});

it('shows a code that has no words as it stands', () => {
  expect(logWords('backup', 'FILE', 'en')).toBe('backup: FILE');
  expect(logWords('constructor', 'toString, valueOf', 'en')).toBe('constructor: toString, valueOf');
});
