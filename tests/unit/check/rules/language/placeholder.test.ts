import { expect, it } from 'vitest';
import { placeholder } from '#lib/check/rules/language/placeholder.ts';
import { fileIn, problemsIn, problemsOfLibrary, said } from '#tests/support/check.ts';

it('names words that wait to be replaced, where they stand', () => {
  expect(said(problemsIn(placeholder, 'Rest helps.\n\nIt *may* help [to check] a little.\n'))).toEqual([
    '3:15 “[to check]” looks like words that wait to be replaced. | Write the real words, or remove it.',
  ]);
});

it('says so in French', () => {
  expect(said(problemsIn(placeholder, 'Le repos aide [à vérifier].\n', fileIn('fr-CA')), 'fr-CA')).toEqual([
    '1:15 «\u00a0[à vérifier]\u00a0» semble être un texte provisoire. | Écrivez le vrai texte, ou retirez-le.',
  ]);
});

it('looks into the fields above a text too', () => {
  const changes = { 'content/articles/sleep-and-pain/en.mdx': (text: string) => text.replace(/lead: .*/, 'lead: TODO write this') };
  expect(problemsOfLibrary(placeholder, changes).map(({ file, line, column, end }) => ({ file, line, column, end }))).toEqual([
    { file: 'content/articles/sleep-and-pain/en.mdx', line: 6, column: 7, end: { line: 6, column: 11 } },
  ]);
});

it('has nothing against a sound library', () => {
  expect(problemsOfLibrary(placeholder)).toEqual([]);
});
