import { expect, it } from 'vitest';
import { mend } from '#lib/check/mend.ts';
import { characters } from '#lib/check/rules/structure/characters.ts';
import { problemsIn, said } from '#tests/support/check.ts';

it.each([
  [
    'a lost letter',
    'caf\ufffd',
    '1:4 A letter was lost here (�) when the file was saved in another encoding. | Type the right letter again.',
  ],
  [
    'a control character',
    'a\u000bb',
    '1:2 A control character stands here (U+000B), which nobody sees. | Delete it: move the cursor over it, letter by letter.',
  ],
  [
    'a change of direction',
    'a\u202eb',
    '1:2 A mark that changes the direction of writing stands here (U+202E): what one reads may not be what is written. | Delete it.',
  ],
  [
    'an invisible character',
    'fibro\u200bmyalgia',
    '1:6 An invisible character stands here (U+200B); a word with it is not found by search. | Delete it, or type the word again.',
  ],
  [
    'an invisible character before everything',
    '\u200bFibromyalgia',
    '1:1 An invisible character stands here (U+200B); a word with it is not found by search. | Delete it, or type the word again.',
  ],
  [
    'a sign of one font',
    'a \uf0b7',
    '1:3 This sign (U+F0B7) belongs to one font alone, and shows as an empty box elsewhere. | Write it in words, or use an ordinary sign.',
  ],
  [
    'a ligature',
    'ef\ufb01cace',
    '1:3 “ﬁ” is one sign that looks like two letters, as copied from a PDF; search does not find the word. | Type the letters one by one.',
  ],
  [
    'an accent apart from its letter',
    'e\u0301nergie',
    '1:1 In “e\u0301”, letter and accent are two signs; search does not find the word. | Type the letter with its accent again.',
  ],
  [
    'the mark of Arabic letters',
    'a\u061cb',
    '1:2 A mark that changes the direction of writing stands here (U+061C): what one reads may not be what is written. | Delete it.',
  ],
  [
    'a blank of Braille between two words',
    'the\u2800door',
    '1:4 An invisible character stands here (U+2800); a word with it is not found by search. | Delete it, or type the word again.',
  ],
  [
    'half a letter',
    'a\ud83db',
    '1:2 A control character stands here (U+D83D), which nobody sees. | Delete it: move the cursor over it, letter by letter.',
  ],
  [
    'a sign of one font beyond the first plane',
    'a \u{f0001}',
    '1:3 This sign (U+F0001) belongs to one font alone, and shows as an empty box elsewhere. | Write it in words, or use an ordinary sign.',
  ],
  [
    'an invisible character written as a code',
    'The clin&#8203;ic opens.',
    '1:9 The code typed here stands for a character that has no place in a text (U+200B), and the page would contain that character. | Delete the code, such as “&#8203;” or “\\u200b”. If a letter is then missing, type it.',
  ],
  [
    'line ends of two systems',
    'One.\r\nTwo.\nThree.',
    '2:5 From here on, lines end in another way than before: two systems wrote this file. | Save it again with one kind of line end (LF).',
  ],
  [
    'a soft hyphen in a title',
    '---\ntitle: Fibro\u00admyalgia\n---\n',
    '2:13 A soft hyphen stands in a field, where search engines and share cards show or lose it. | Delete it; in the text below, it may stay.',
  ],
])('names %s', (_, text, problem) => {
  expect(said(problemsIn(characters, text))).toEqual([problem]);
});

it.each([
  'Fibromyalgie\u00a0: « énergie » – l’été… 10\u202f000',
  '\ufeff---\r\ntitle: A\r\n---\r\n',
  'fibro\u00admyalgie',
  'An emoji 🙂, 10 µg, naïve, Å',
])('says nothing of %j', (text) => {
  expect(problemsIn(characters, text)).toEqual([]);
});

it('tells each kind once in a file, with how often, and mends all of them at once', () => {
  const text = 'e\u0301nergie, e\u0301te\u0301\n\nde\u0301but\n';
  const problems = problemsIn(characters, text);
  const edits = problems.flatMap(({ action }) => action ?? []);

  expect(said(problems)).toEqual([
    '1:1 In “e\u0301”, letter and accent are two signs; search does not find the word. There are 4 such places in this file. | Type the letter with its accent again.',
  ]);
  expect(mend('a.mdx', text, edits).text).toBe('énergie, été\n\ndébut\n');
});

it('mends by itself what has one right form', () => {
  const text = 'e\u0301nergie ef\ufb01cace fibro\u200bmyalgie\n';
  const edits = problemsIn(characters, text).flatMap(({ action }) => action ?? []);

  expect(mend('a.mdx', text, edits).text).toBe('énergie efficace fibromyalgie\n');
});

it.each([
  ['a field', 'content/articles/sleep-and-pain/en.mdx', '---\ntitle: "Sleep\\u202e and pain"\n---\n', 2],
  ['a message', 'messages/en.json', '{\n  "Home": "Sleep\\u000b and pain"\n}\n', 2],
])('names a sign that a code brings into %s', (_, path, text, line) => {
  expect(problemsIn(characters, text, path).map(({ code, line }) => [code, line])).toEqual([['characters.escaped', line]]);
});
