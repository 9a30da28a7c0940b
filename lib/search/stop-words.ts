import type { Locale } from '../i18n/locales.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words too common to tell pages apart, as `splitWords` writes them: lower case, without accents. Question words are among them. */
export const stopWords: Record<Locale, ReadonlySet<string>> = {
  en: list(
    'a about after all also am an and any are as at be been but by can cannot cant could did do does doesnt dont for from get had has have how i ' +
      'if in into is isnt it its just like many me much my need no not of on one or our please should so some tell than that the their them then ' +
      'there these they this to too us want wanted wants was we were what whats when where which while who whose why will with would you your',
  ),
  'fr-CA': list(
    'a ai ainsi alors apres as au aussi aux avec avez avoir avons bien c ca car ce cela ces cet cette chez combien comme comment contre d dans de ' +
      'des doit dois donc dont du elle elles en entre est et etait ete etes etre fait faire faut il ils j je jusqu l la le les leur leurs lors lui m ma mais ' +
      'me mes moi mon n ne ni nos notre nous on ont ou par pas peut peux plus pour pourquoi puis qu quand que quel quelle quelles quels qui quoi s ' +
      'sa sans se ses si son sont suis sur t ta te tes ton tous tout toute toutes tres tu un une va vais veut veux vont voudrais vos votre vous y',
  ),
};
