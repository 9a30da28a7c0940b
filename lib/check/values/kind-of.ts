import type { Locale } from '../../i18n/locales.ts';
import type { Numeral } from './numbers.ts';
import { timeUnits, unitOfTime } from './units.ts';
import type { Value } from './value.ts';

type Kind = Pick<Value, 'kind' | 'amount' | 'of' | 'unit'>;
type Around = { before: string; after: string };
type Marks = {
  percent: RegExp;
  times: RegExp;
  often: RegExp;
  points: RegExp;
  money: RegExp;
  ageAfter: RegExp;
  aged: RegExp;
  time: RegExp;
};

const dose = /^ ?-?((?:mg|mcg|µg|μg|g|kg|ml|mL|L|UI|IU)(?:\/(?:kg|h|min|day|jour|d|j))*)(?![\p{L}])/u;
const cents = /^ ?(?:¢|cents?(?!\p{L}))/iu;
const ordinal = /^(?:st|nd|rd|th|e|er|re|ère|ème|s)(?!\p{L})/u;

const marks: Readonly<Record<Locale, Marks>> = {
  en: {
    percent: /^[ -]?(?:[%‰]|percent(?:age points?)?(?!\p{L})|per cent(?!\p{L}))/iu,
    times: /^(?: times|-fold|fold)(?!\p{L})/iu,
    often: /^ times? (?:a|an|per|each|every|daily|weekly|in a row)(?!\p{L})/iu,
    points: /^[ -](?:more |fewer |full )?points?(?!\p{L}| (?:to|out))|^ points out of/iu,
    money: /^ ?(?:dollars?|CAD|USD)(?!\p{L})/iu,
    ageAfter: /^[ -]years?(?:[ -]olds?| of age| or (?:older|over|more))(?!\p{L})/iu,
    aged: /(?:aged?|ages|older than|younger than) (?:of |about |between )?$/iu,
    time: new RegExp(
      `^[ -](?:(?:full|whole|more|long|consecutive|straight|solid|quiet(?:er)?|calm(?:er)?|good|better|easier|pain-free) )?(${timeUnits.en})(?!\\p{L})`,
      'iu',
    ),
  },
  'fr-CA': {
    percent: /^ ?(?:[%‰]|pour cent(?!\p{L})|p\. ?(?:100|cent)(?![\p{L}\d])|points? de pourcentage(?!\p{L}))/iu,
    times: /^ fois(?!\p{L})/iu,
    often: /^ fois (?:par|chaque|de suite|la|l')/iu,
    points:
      /^ (?:pleins )?points?(?!\p{L}| (?:de (?:départ|vue|suture)|d['’](?:interrogation|exclamation|appui|arrêt|eau)|à retenir|vous))/iu,
    money: /^ ?(?:\$|(?:de )?dollars?)(?!\p{L})/iu,
    ageAfter: /^ ans (?:et plus|ou plus|et moins|révolus)(?!\p{L})/iu,
    aged: /(?:âgée?s? (?:de |d'|d'au moins |de plus de )?|dès l'âge de |à l'âge de )$/iu,
    time: new RegExp(`^ (?:(?:bonnes|longues|pleines|autres) )?(${timeUnits['fr-CA']})(?!\\p{L})`, 'iu'),
  },
};

/** What a numeral counts, by the words that follow and precede it; nothing for an ordinal. */
export function kindOf({ amount, written, from, to }: Numeral, { before, after }: Around, locale: Locale): Kind | undefined {
  const mark = marks[locale];
  if (!written && ordinal.test(after)) return undefined;
  if (mark.percent.test(after)) return { kind: 'percent', amount };
  if (/\$ ?$/.test(before) || mark.money.test(after)) return { kind: 'money', amount };
  if (cents.test(after)) return { kind: 'money', amount: amount / 100 };
  if (mark.often.test(after)) return { kind: 'count', amount };
  if (mark.times.test(after)) return amount > 1 ? { kind: 'times', amount } : undefined;
  if (mark.points.test(after)) return { kind: 'points', amount };
  if (mark.ageAfter.test(after)) return { kind: 'age', amount };
  const time = mark.time.exec(after);
  if (time?.[1]) return timed(amount, time[1], before, locale);
  const unit = dose.exec(after);
  if (unit && !written) return { kind: 'dose', amount, unit: unit[1] };
  if (mark.aged.test(before) && amount >= 10 && amount <= 100) return { kind: 'age', amount };
  // “1,950 people”: no year is written with a mark for its thousands.
  const isYear = !written && to - from === 4 && Number.isInteger(amount) && amount >= 1900 && amount < 2100;
  if (isYear && !/^[ ]?[$%]/.test(after)) return { kind: 'year', amount };
  return { kind: 'count', amount };
}

function timed(amount: number, word: string, before: string, locale: Locale): Kind | undefined {
  const time = unitOfTime(word, locale);
  if (!time) return undefined;
  if (time.unit === 'year' && marks[locale].aged.test(before)) return { kind: 'age', amount };
  return { kind: 'duration', amount: amount * time.days, unit: time.unit };
}
