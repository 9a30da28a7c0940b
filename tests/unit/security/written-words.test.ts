import { expect, it } from 'vitest';
import { writtenWords } from '#lib/security/written-words.ts';

it.each([
  ['one kind of line end', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['no sign that shows the rest from right to left', 'Sam \u202efdp.exe\u202c \u2067a\u2069', 'Sam fdp.exe a'],
  ['no control character', 'a\u0000b\u001b[31mc', 'ab[31mc'],
  ['no half of a character', 'a\ud800', 'a\ufffd'],
  ['the joiners of Persian and Indic names, and marks of direction that turn nothing else', 'می\u200cخواهم \u200f', 'می\u200cخواهم \u200f'],
])('written words have %s', (_what, text, kept) => {
  expect(writtenWords(text)).toBe(kept);
});
