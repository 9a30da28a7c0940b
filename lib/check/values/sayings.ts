import type { Locale } from '../../i18n/locales.ts';
import { latin } from '../prose/latin.ts';
import { matchesOf } from '../prose/matches.ts';
import { amountOfWords, numberWords } from './number-words.ts';
import { timeUnits, unitOfTime } from './units.ts';
import type { Value } from './value.ts';

type Found = Omit<Value, 'from' | 'to' | 'words'>;
type Saying = readonly [pattern: RegExp, read: (match: readonly string[]) => Found];

const share = (amount: number, of: number) => (): Found => ({ kind: 'ratio', amount, of, unit: 'part' });
const factor = (amount: number) => (): Found => ({ kind: 'times', amount });
const minutes = (amount: number) => (): Found => ({ kind: 'duration', amount: amount * (1 / 1440), unit: 'minute' });
const days = (amount: number) => (): Found => ({ kind: 'duration', amount, unit: 'month' });
const hoursAndMinutes = ([, whole, rest]: readonly string[]): Found => minutes(Number(whole) * 60 + Number(rest))();
/** “Two fifths”, by the first letters of what is counted. */
const below: Readonly<Record<string, number>> = { fif: 5, cin: 5, six: 6, eig: 8, hui: 8, ten: 10, dix: 10 };
const parts =
  (locale: Locale) =>
  ([, many = '', part = '']: readonly string[]): Found =>
    share(amountOf(many, locale) || 1, below[part.toLowerCase().slice(0, 3)] ?? 1)();
/** “A year and a half”, « deux ans et demi ». */
const withHalf =
  (locale: Locale) =>
  ([, many = '', unit = '']: readonly string[]): Found => {
    const time = unitOfTime(unit, locale);
    return { kind: 'duration', amount: ((amountOf(many, locale) || 1) + 0.5) * (time?.days ?? 0), unit: time?.unit };
  };
/** “None of the 12”. */
const noneOf =
  (locale: Locale) =>
  ([, many = '']: readonly string[]): Found => ({ kind: 'ratio', amount: 0, of: amountOf(many, locale) });
const amountOf = (many: string, locale: Locale): number => (/^\d/.test(many) ? Number(many) : amountOfWords(many, locale));

const single =
  (locale: Locale) =>
  ([, word = '']: readonly string[]): Found => {
    const time = unitOfTime(word, locale);
    return { kind: 'duration', amount: time?.days ?? 0, unit: time?.unit };
  };

const word = (pattern: string): RegExp => new RegExp(latin(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}])`), 'giu');

/** Quantities that are said without a number; the earlier ones win where two would match. */
const sayings: Readonly<Record<Locale, readonly Saying[]>> = {
  en: [
    [word('(\\d+) hours? (?:and )?(\\d+) min(?:ute)?s?'), hoursAndMinutes],
    [word('three[- ]quarters of an hour'), minutes(45)],
    [word('a quarter of an hour'), minutes(15)],
    [word('half an hour|a half[- ]hour|half-hour'), minutes(30)],
    [word('a fortnight|one fortnight'), days(14)],
    [word(`(an?|one) (${timeUnits.en}) and a half`), withHalf('en')],
    [word(`(\\d+|${numberWords.en}) and a half (${timeUnits.en})`), withHalf('en')],
    [word(`(?:an?|one) (${timeUnits.en})(?= (?:after|later|afterwards)(?!\\p{L}))`), single('en')],
    [word('half a year|a half[- ]year'), days(182)],
    [
      word(
        'halv(?:es?|ed|ing)|(?:cut|cuts|reduced?|reduces|slashed|lowered) (?:in|by) half|(?<!(?:list|day|days|walk|task|tasks|plan|errands|chores|session|tablet|pill) )in half',
      ),
      factor(0.5),
    ],
    [
      word(
        `none of (?:the |those |these )?(\\d+|${numberWords.en})(?= (?:people|patients|women|men|adults|participants|given|with|on|who|in the)(?!\\p{L})|[.,;)])`,
      ),
      noneOf('en'),
    ],
    [word('(?:two|2)[- ]thirds'), share(2, 3)],
    [word('(?:three|3)[- ](?:quarters|fourths)'), share(3, 4)],
    [word('(?:a|one|1)[- ]third'), share(1, 3)],
    [word('(?:a|one|1)[- ]quarter|(?:a|one)[- ]fourth'), share(1, 4)],
    [word('(two|three|four|five|seven|nine)[- ](fifth|sixth|eighth|tenth)s'), parts('en')],
    [word('(a|one)[- ](fifth|sixth|eighth|tenth)(?= (?:of|had|have|were|are|did)(?!\\p{L})|[.,;)]|$)'), parts('en')],
    [word('(?<!and )(?<!and a )(?:one[- ])?half(?! (?:an?|the time|asleep|way))'), share(1, 2)],
    [word('(?<!once or )twice(?! (?:a|an|per|each|every|daily|weekly))|doubl(?:es?|ed|ing)(?![- ]blind)'), factor(2)],
    [word('tripl(?:es?|ed|ing)|(?<=more than |nearly |about |almost )triple'), factor(3)],
    [
      word(
        `(?<=(?:for|after|within|in|over|under|about|than|least|only|lasts?|lasted|every|once) )(?:an?|one) (?:full |whole )?(${timeUnits.en})`,
      ),
      single('en'),
    ],
  ],
  'fr-CA': [
    [word('(\\d+) heures? (?:et )?(\\d+) min(?:ute)?s?'), hoursAndMinutes],
    [word("(?:trois|3) quarts d'heure"), minutes(45)],
    [word('une demi-heure|demi-heure'), minutes(30)],
    [word(`(\\d+|${numberWords['fr-CA']}) (${timeUnits['fr-CA']}) et demie?`), withHalf('fr-CA')],
    [word('(?:divise|divisée?s?|diviser|coupe|coupée?s?|réduit|réduite?s?) (?:par deux|en deux|de moitié)'), factor(0.5)],
    [word("(?<=(?:coup|tranch|sabr)\\p{L}* (?:(?:\\p{L}|')+ ){0,4}?(?:\\p{L}+')?\\p{L}+ )de moitié"), factor(0.5)],
    [
      word(
        `(?:aucune? (?:personne|patiente?|femme|participante?)|aucune) (?:des|sur|parmi les) (\\d+|${numberWords['fr-CA']})(?= (?:personnes|gens|patients|patientes|femmes|adultes|participant\\p{L}*|sous|avec|qui|ayant)|[.,;])`,
      ),
      noneOf('fr-CA'),
    ],
    [word('une? demi-année'), days(182)],
    [word('(?:les |des )?(?:deux|2) tiers'), share(2, 3)],
    [word('(?:les |des )?(?:trois|3) quarts'), share(3, 4)],
    [word('(?:le|un|du|au) tiers'), share(1, 3)],
    [word("(?:le|un|du|au) quart(?! d'heure)"), share(1, 4)],
    [word('(deux|trois|quatre|cinq|sept|neuf) (cinquième|sixième|huitième|dixième)s'), parts('fr-CA')],
    [word("(un|le|du) (cinquième|sixième|huitième|dixième)(?= (?:de|des|du|a|ont)(?!\\p{L})| d'|[.,;)]|$)"), parts('fr-CA')],
    [word("un quart d'heure"), minutes(15)],
    [word('(?:la |de |une )?moitié'), share(1, 2)],
    [word('double(?:r|nt|s)?(?! insu)(?! aveugle)|doublée?s?'), factor(2)],
    [word('triple(?:r|nt|s)?|triplée?s?'), factor(3)],
    [
      word(
        `(?<=(?:pendant|après|durant|en|dans|d'|depuis|environ|moins|que|plus|seulement) ?)(?:une?) (?:bonne |pleine )?(${timeUnits['fr-CA']})`,
      ),
      single('fr-CA'),
    ],
  ],
};

/** Every quantity that a folded text says without a number: “half”, “twice”, « le tiers », “an hour and a half”. */
export function sayingsIn(text: string, locale: Locale): Value[] {
  const taken: Value[] = [];
  for (const [pattern, read] of sayings[locale]) {
    for (const match of matchesOf(pattern, text)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (!taken.some((one) => from < one.to && one.from < to)) taken.push({ ...read([...match]), from, to, words: match[0] });
    }
  }
  return taken;
}
