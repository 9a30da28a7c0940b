import type { Locale } from '../../i18n/locales.ts';
import { sentencesOf } from '../sentences.ts';
import { fold, wholeWords } from '../values/fold.ts';

/** Two meanings that exclude each other, in the words of each language. */
type Opposites = readonly Readonly<Record<Locale, RegExp>>[];

/** What a sentence and its twin contradict each other in. */
const opposites: readonly Opposites[] = [
  [
    {
      en: wholeWords('(?<!or )more|higher|greater|(?<!no )longer|larger|bigger'),
      'fr-CA': wholeWords('plus(?! (?:bas|petit|court|faible|léger|légère)\\p{L}*)(?= \\p{L})|un peu plus|davantage|supérieure?s?'),
    },
    {
      en: wholeWords('less|fewer|lower|shorter|smaller'),
      'fr-CA': wholeWords(
        '(?<!au )moins|inférieure?s?|rédui\\p{L}+|diminu\\p{L}+|baiss\\p{L}+|plus (?:bas|petit|court|faible|léger|légère)\\p{L}*|écart',
      ),
    },
  ],
  [
    { en: wholeWords('better|best'), 'fr-CA': wholeWords('mieux|meilleure?s?') },
    {
      en: wholeWords('worse|worst'),
      'fr-CA': wholeWords('pires?|aggrav\\p{L}+|empir\\p{L}+|moins bien|plus mal|détérior\\p{L}+|alourdi\\p{L}+'),
    },
  ],
  [
    { en: wholeWords('most|mostly|majority'), 'fr-CA': wholeWords('plupart|majorité') },
    { en: wholeWords('some|certain|a few'), 'fr-CA': wholeWords('certaine?s?|quelques(?:-une?s)?|une partie') },
  ],
  [
    { en: wholeWords('many|much|a lot'), 'fr-CA': wholeWords('beaucoup|nombreu\\p{L}+|bien des|tant') },
    { en: wholeWords('few|little'), 'fr-CA': wholeWords('(?<!à )peu') },
  ],
  [
    {
      en: wholeWords('increas\\p{L}+|rais(?:e|es|ed|ing)|rise[sn]?|rose|rising|grow\\p{L}*|grew'),
      'fr-CA': wholeWords('augment\\p{L}+|hauss\\p{L}+|élèv\\p{L}+|accr\\p{L}+|grandi\\p{L}*'),
    },
    {
      en: wholeWords('decreas\\p{L}+|reduc\\p{L}+|lower(?:s|ed|ing)|drop(?:s|ped)?|fell|falls?|eas(?:e|es|ed|ing)'),
      'fr-CA': wholeWords('diminu\\p{L}+|rédui\\p{L}+|réduct\\p{L}+|baiss\\p{L}+|apais\\p{L}+|soulag\\p{L}+|atténu\\p{L}+'),
    },
  ],
  [
    {
      en: wholeWords('start(?:s|ed|ing)?|begin\\p{L}*|began|begun'),
      'fr-CA': wholeWords('commenc\\p{L}+|début\\p{L}*|entrepren\\p{L}+|amorc\\p{L}+|part(?:e[zs]?|ir|ent)?'),
    },
    { en: wholeWords('stop\\p{L}*|quit'), 'fr-CA': wholeWords("arrêt(?!s? d'autobus)\\p{L}*|cess\\p{L}+|interromp\\p{L}+") },
  ],
  [
    { en: wholeWords('before|beforehand'), 'fr-CA': wholeWords("avant|auparavant|préalable|d'abord") },
    { en: wholeWords('after|afterwards?'), 'fr-CA': wholeWords('après(?! combien)|ensuite|au bout') },
  ],
  [
    {
      en: wholeWords('always|often|usually|frequent\\p{L}*'),
      'fr-CA': wholeWords('toujours|souvent|fréquen\\p{L}+|habitu\\p{L}+|généralement'),
    },
    { en: wholeWords('rare(?:ly)?|seldom|sometimes|never'), 'fr-CA': wholeWords('rare\\p{L}*|parfois|jamais') },
  ],
  [
    { en: wholeWords('must|have to|has to|needs? to|needed to'), 'fr-CA': wholeWords('doi\\p{L}+|dev\\p{L}+|faut|oblig\\p{L}+') },
    { en: wholeWords('may|might|could'), 'fr-CA': wholeWords('peu(?:t|vent|x)|pourr\\p{L}+|peut-être') },
  ],
];

/** The first sentence that says the opposite of its twin, such as “more” for « moins »; only texts of as many sentences are compared. */
export function contradiction(english: string, french: string): { english: string; french: string } | undefined {
  const [en, fr] = [sentencesOf(english), sentencesOf(french)];
  if (en.length !== fr.length) return undefined;
  const at = en.findIndex(({ text }, index) => areOpposite(fold(text), fold(fr[index]?.text ?? '')));
  return at === -1 ? undefined : { english: en[at]?.text ?? '', french: fr[at]?.text ?? '' };
}

/** Does each say one of two meanings, and never the other, and not the same one? */
function areOpposite(english: string, french: string): boolean {
  return opposites.some((meanings) => {
    const [a, b] = meanings.map(({ en }) => en.test(english));
    const [c, d] = meanings.map(({ 'fr-CA': words }) => words.test(french));
    return a !== b && c !== d && a !== c;
  });
}
