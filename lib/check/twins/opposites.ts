import type { Locale } from '../../i18n/locales.ts';
import { fold } from '../values/fold.ts';
import { alongside } from './alongside.ts';
import { countOf, everyOne } from './count.ts';

/** Two meanings that exclude each other, in the words of each language. */
type Meaning = Readonly<Record<Locale, RegExp>>;
type Opposites = readonly [Meaning, Meaning];

/** What a sentence and its twin contradict each other in. */
const opposites: readonly Opposites[] = [
  [
    {
      en: everyOne('(?<!or )more|higher|greater|(?<!no )longer|larger|bigger'),
      'fr-CA': everyOne(
        'plus(?! (?:tard|tôt|loin|récent|ancien|rien|jamais|bas|petit|court|faible|léger|légère)\\p{L}*)(?= \\p{L})|un peu plus|davantage|supérieure?s?|en hausse',
      ),
    },
    {
      en: everyOne('less|fewer|lower|shorter|smaller'),
      'fr-CA': everyOne(
        '(?<!au )moins|inférieure?s?|altèr\\p{L}+|rédui\\p{L}+|diminu\\p{L}+|baiss\\p{L}+|plus (?:bas|petit|court|faible|léger|légère)\\p{L}*',
      ),
    },
  ],
  [
    {
      en: everyOne('twice (?:as|more|the)|times (?:as|more|higher)|doubl(?:e|es|ed)(?! d)'),
      'fr-CA': everyOne('fois (?:plus|aussi|supérieure?s?)|(?:le|au|du) double|doubl(?:e|ent|é)(?! (?:insu|aveugle))'),
    },
    { en: everyOne('half (?:as|the (?:risk|number))|times (?:less|fewer|lower)'), 'fr-CA': everyOne('fois moins|moitié moins') },
  ],
  [
    {
      en: everyOne('small(?:er|est)?|slight(?:ly)?|tiny|modest(?:ly)?'),
      'fr-CA': everyOne('petite?s?|légère?(?:ment)?s?|légers?|minimes?|modestes?|faibles?|un peu|peu d.|peu importante?s?'),
    },
    {
      en: everyOne('large(?:r|st)?|big(?:ger|gest)?|great(?:er|est|ly)?|huge'),
      'fr-CA': everyOne('(?<!moins )grande?s?|gros(?:se)?s?|important\\p{L}*|nettement|fort(?:e|es|ement)?'),
    },
  ],
  [
    {
      en: everyOne('low(?! (?:mood|energy|back|light|blood))|weak'),
      'fr-CA': everyOne('faibles?|bas(?:se)?s?|peu élevée?s?|petite?s?'),
    },
    {
      en: everyOne('high(?! (?:blood|mood))|strong'),
      'fr-CA': everyOne('(?<!peu )élevée?s?|fort(?:e|es)?|hautes?'),
    },
  ],
  [
    { en: everyOne('short(?:er|est|ly)?|brief(?:ly)?'), 'fr-CA': everyOne('courte?s?|brève?(?:ment)?s?|brefs?|peu de temps') },
    { en: everyOne('long(?:er|est)?'), 'fr-CA': everyOne('long(?:ue)?(?:s|ment)?|longtemps|durable\\p{L}*') },
  ],
  [
    { en: everyOne('better|best'), 'fr-CA': everyOne('mieux|meilleure?s?') },
    {
      en: everyOne('worse|worst'),
      'fr-CA': everyOne('pires?|aggrav\\p{L}+|empir\\p{L}+|moins bien|plus mal|détérior\\p{L}+|alourdi\\p{L}+'),
    },
  ],
  [
    { en: everyOne('most|mostly|majority'), 'fr-CA': everyOne('plupart|majorité') },
    { en: everyOne('some|certain|a few'), 'fr-CA': everyOne('certaine?s?|quelques(?:-une?s)?|une partie') },
  ],
  [
    { en: everyOne('all|every|each'), 'fr-CA': everyOne('tou(?:s|tes)|chaque') },
    { en: everyOne('most|mostly|majority|some|certain'), 'fr-CA': everyOne('plupart|majorité|certaine?s?|quelques(?:-une?s)?') },
  ],
  [
    { en: everyOne('many|much|a lot'), 'fr-CA': everyOne('beaucoup|nombreu\\p{L}+|bien des|tant') },
    { en: everyOne('few|little'), 'fr-CA': everyOne('(?<!à )peu') },
  ],
  [
    {
      en: everyOne('increas\\p{L}+|rais(?:e|es|ed|ing)|rise[sn]?|rose|rising|grow\\p{L}*|grew'),
      'fr-CA': everyOne('augment\\p{L}+|hauss\\p{L}+|élèv\\p{L}+|accr\\p{L}+|grandi\\p{L}*'),
    },
    {
      en: everyOne('decreas\\p{L}+|reduc\\p{L}+|lower(?:s|ed|ing)|drop(?:s|ped)?|fell|falls?|eas(?:e|es|ed|ing)'),
      'fr-CA': everyOne('diminu\\p{L}+|rédui\\p{L}+|réduct\\p{L}+|baiss\\p{L}+|apais\\p{L}+|soulag\\p{L}+|atténu\\p{L}+'),
    },
  ],
  [
    {
      en: everyOne('start(?:s|ed|ing)?|begin\\p{L}*|began|begun'),
      'fr-CA': everyOne('commenc\\p{L}+|début\\p{L}*|entrepren\\p{L}+|amorc\\p{L}+|part(?:e[zs]?|ir|ent)?'),
    },
    { en: everyOne('stop\\p{L}*|quit'), 'fr-CA': everyOne("arrêt(?!s? d'autobus)\\p{L}*|cess\\p{L}+|interromp\\p{L}+") },
  ],
  [
    { en: everyOne('before|beforehand'), 'fr-CA': everyOne("avant|auparavant|préalable|d'abord") },
    { en: everyOne('(?<!look(?:s|ing|ed)? )after|afterwards?'), 'fr-CA': everyOne('après(?! combien)|ensuite|au bout') },
  ],
  [
    {
      en: everyOne('always|often|usually|frequent\\p{L}*'),
      'fr-CA': everyOne('toujours|souvent|fréquen\\p{L}+|habitu\\p{L}+|généralement'),
    },
    { en: everyOne('rare(?:ly)?|seldom|sometimes|never'), 'fr-CA': everyOne('rare\\p{L}*|parfois|jamais') },
  ],
  [
    { en: everyOne('must|have to|has to|needs? to|needed to'), 'fr-CA': everyOne('doi\\p{L}+|dev\\p{L}+|faut|oblig\\p{L}+') },
    { en: everyOne('may|might|could'), 'fr-CA': everyOne('peu(?:t|vent|x)|pourr\\p{L}+|peut-être') },
  ],
];

/** The first sentence that says the opposite of its twin, such as “more” for « moins »; sentence by sentence where both have as many. */
export function contradiction(english: string, french: string): { english: string; french: string } | undefined {
  const found = alongside(english, french).find(({ en, 'fr-CA': fr }) => areOpposite(fold(en), fold(fr)));
  return found && { english: found.en, french: found['fr-CA'] };
}

/** Does the one say a meaning more often than its twin, and its opposite less often? */
function areOpposite(english: string, french: string): boolean {
  return opposites.some(([first, second]) => {
    const more = countOf(first.en, english) - countOf(first['fr-CA'], french);
    const other = countOf(second.en, english) - countOf(second['fr-CA'], french);
    return more * other < 0;
  });
}
