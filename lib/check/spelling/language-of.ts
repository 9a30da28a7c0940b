import type { Locale } from '../../i18n/locales.ts';
import { remembering } from '../prose/remember.ts';
import { dictionaryOf } from './dictionaries.ts';
import { wordsOf } from './words.ts';

/** Small words that stand in one of the two languages only. */
const small: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    "the and of to is are was were be been with without for from this that these those it its you your we our they their he she his her who which what when where how why not no does do did have has had will would can could should may might must at by an as but if then than there here about into over after before between because while also more most some any each every other only just very on in or so up out don't doesn't isn't aren't can't it's you're we're".split(
      ' ',
    ),
  ),
  'fr-CA': new Set(
    'le la les l un une des du de d au aux et ou où est sont était étaient être été avec sans pour par dans sur sous chez vers ce cet cette ces cela ça qui que qu quoi dont il elle ils elles on nous vous je tu se son sa ses leur leurs votre vos notre nos mon ma mes ne n pas plus moins très peu mais donc car si comme aussi alors ainsi quand lorsque puis après avant entre pendant depuis encore toujours jamais rien personne tout toute tous toutes chaque quelques plusieurs autre autres même mêmes peut peuvent fait faire avoir ont avez êtes sommes y en à'.split(
      ' ',
    ),
  ),
};

const other: Readonly<Record<Locale, Locale>> = { en: 'fr-CA', 'fr-CA': 'en' };

/**
 * The language a plain text is in, its own unless the other is plain to see. Small words count double; of the rest, those
 * that only one dictionary holds. A text of one or two words stays in doubt, and so in its own language.
 */
export const languageOf = remembering((plain, own): Locale => {
  const words = wordsOf(plain).flatMap(({ words: typed }) => typed.toLowerCase().split("'"));
  if (words.length < 2) return own;
  const certain = words.filter((word) => small[own].has(word) && !small[other[own]].has(word)).length;
  if (certain >= 2 && certain * 4 >= words.length) return own;
  const mine = weigh(words, own);
  const theirs = weigh(words, other[own]);
  const enough = words.length < 5 ? 2 : Math.max(3, words.length * 0.4);
  return theirs >= enough && theirs > mine * 2.5 ? other[own] : own;
});

function weigh(words: readonly string[], locale: Locale): number {
  const against = other[locale];
  return words.reduce((sum, word) => {
    if (small[locale].has(word) && !small[against].has(word)) return sum + 2;
    if (word.length < 4 || small[locale].has(word)) return sum;
    const known = dictionaryOf(locale).has(word, { ignoreCase: false });
    return known && !dictionaryOf(against).has(word, { ignoreCase: false }) ? sum + 1 : sum;
  }, 0);
}
