import { expect, it } from 'vitest';
import { openQuotation } from '#lib/check/rules/language/open-quotation.ts';
import { fileIn, problemsIn, problemsOfLibrary, said } from '#tests/support/check.ts';

it('names a quotation that never closes, in French', () => {
  expect(said(problemsIn(openQuotation, 'On peut aller « beaucoup mieux Certains essais comptent.\n', fileIn('fr-CA')), 'fr-CA')).toEqual([
    '1:15 Le guillemet «\u00a0«\u00a0» s’ouvre et ne se referme pas. | Fermez-le où la citation finit. S’il manque des mots, remettez-les.',
  ]);
});

it('names one that closes without having been opened, in English', () => {
  expect(said(problemsIn(openQuotation, 'People call it much improved”.\n'))).toEqual([
    '1:29 The mark “”” closes a quotation that nothing opened. | Open it where the quotation begins. If words are missing, put them back.',
  ]);
});

it.each([
  ['en', 'People call it “much improved”, or « mieux » in French, and say “I can ‘live’ with it”.'],
  ['fr-CA', 'On dit « aller “beaucoup” mieux », puis « moins mal ».'],
] as const)('says nothing of quotations that open and close (%s)', (locale, text) => {
  expect(problemsIn(openQuotation, `${text}\n`, fileIn(locale))).toEqual([]);
});

it('has nothing against a sound library', () => {
  expect(problemsOfLibrary(openQuotation)).toEqual([]);
});
