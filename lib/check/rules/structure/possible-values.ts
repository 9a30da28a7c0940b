import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Passage } from '../../passage.ts';
import { plainOf } from '../../prose/flat.ts';
import { matchesOf } from '../../prose/matches.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import type { FileRule } from '../../rule.ts';
import { backwardsHours } from './backwards-hours.ts';

/** A time of day, opening hours, a temperature, a score and a way are such as there are: no “15:00 p.m.”, no room at 21 °F, no 12 out of 10, no metres and then feet. */
export const possibleValues: FileRule = {
  name: 'possible-value',
  family: 'structure',
  scope: 'file',
  restsOn: [],
  check: ({ path, passages }) => (path.startsWith('content/references/') ? [] : passages.filter(hasDigits).flatMap(judge)),
};

function hasDigits({ text }: Passage): boolean {
  return /\d/u.test(text);
}

/** An hour after noon that is told to be before or after noon, and minutes that no hour has. */
const halfDay =
  /(?<![\d:.,])(?:(?:1[3-9]|2[0-4])(?:(?::| h ?)\d\d| h)? ?(?:[ap]\.m\.|pm(?!\p{L}))|(?:1[3-9]|2[0-4])(?::| h ?)\d\d ?am(?!\p{L}))/giu;
const minutes: Readonly<Record<Locale, RegExp>> = {
  en: /(?<![\d:.,])(?:(?:[01]?\d|2[0-3]):[6-9]\d(?= ?[ap]\.?m)|(?<=(?:at|from|until|till|by|before|after) )(?:[01]?\d|2[0-3]):[6-9]\d(?![\d:]))/giu,
  'fr-CA': /(?<![\d:.,])(?:[01]?\d|2[0-3]) ?h ?[6-9]\d(?!\d)/giu,
};

/** More points than the scale has; “500 $ sur 10 ans” is no score. */
const score =
  /(?<![\d.,-])(\d{1,3}(?:[.,]\d)?)(?: points?)? (?:out of|sur) (10|100)(?![\d.,]\d|\d| ?%| (?:ans|années|mois|semaines|jours|heures|minutes|years|months|weeks|days)(?!\p{L}))/giu;

const temperature = /(?<![\d.,])(\d{2,3}) ?(?:°|º|degrees|degrés) ?(F|C|Fahrenheit|Celsius)(?!\p{L})/gu;
/** Where people are, or what they feel: nobody is treated in a room at 21 °F. */
const aboutPeople =
  /room|office|fever|temperature|pool|bath|heat|warm|salle|pièce|bureau|fièvre|température|piscine|bassin|bain|chaleur|chaud/iu;
const outdoors =
  /cold|freez|frost|winter|outside|outdoors|fridge|refrigerat|sauna|froid|gel|congel|hiver|dehors|extérieur|frigo|réfrigér|oven|four(?!\p{L})/iu;
const coldest = 50;
const hottest = 45;

function judge(passage: Passage): Problem[] {
  const whole = plainOf(passage);
  return sentencesOf(whole).flatMap((sentence) => {
    const tell = (code: string, from: number, words: string) => [
      found(`possible-value.${code}`, passage.place(sentence.from + from, sentence.from + from + words.length), { words }),
    ];
    const { text } = sentence;
    const [noSuchHour] = [...matchesOf(halfDay, text), ...matchesOf(minutes[passage.locale], text)];
    if (noSuchHour) return tell('hour', noSuchHour.index, noSuchHour[0]);
    const [tooMany] = matchesOf(score, text).filter(([, points = '', of]) => Number(points.replace(',', '.')) > Number(of));
    if (tooMany) return tell('score', tooMany.index, tooMany[0]);
    const [degrees] = outdoors.test(text) || !aboutPeople.test(text) ? [] : matchesOf(temperature, text).filter(isUnlivable);
    if (degrees) return tell('temperature', degrees.index, degrees[0]);
    const mixed = mixedLengths(text, passage.locale);
    if (mixed) return tell('units', mixed.index, mixed[0]);
    const backwards = backwardsHours(text, whole, passage.locale);
    return backwards ? tell('backwards', backwards.from, backwards.words) : [];
  });
}

/** A way measured in metres, and its next part in feet: whoever walks it compares them. “150 metres (500 feet)” says one length twice. */
const metric: Readonly<Record<Locale, RegExp>> = {
  en: /(?<![\d.,])\d[\d,.]* ?(?:m|metres?|km|kilometres?)(?![\p{L}²])/u,
  'fr-CA': /(?<![\d.,])\d[\d ,]* ?(?:m|mètres?|km|kilomètres?)(?![\p{L}²])/u,
};
const imperial: Readonly<Record<Locale, RegExp>> = {
  en: /(?<![\d.,]|\(|or |about )\d[\d,.]* ?(?:feet|foot|yards?|miles?)(?! ?\))(?!\p{L})/u,
  'fr-CA': /(?<![\d.,]|\(|ou |soit |environ )\d[\d ,]* ?(?:pieds?|verges?|milles?)(?! ?\))(?!\p{L})/u,
};

function mixedLengths(text: string, locale: Locale): RegExpExecArray | null {
  return metric[locale].test(text) ? imperial[locale].exec(text) : null;
}

function isUnlivable([, amount, unit = '']: RegExpExecArray): boolean {
  return unit.startsWith('F') ? Number(amount) < coldest : Number(amount) > hottest;
}
