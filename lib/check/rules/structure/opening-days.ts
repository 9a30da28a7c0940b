import type { Library } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Passage } from '../../passage.ts';
import { plainOf } from '../../prose/flat.ts';
import { matchesOf } from '../../prose/matches.ts';
import type { Sentence } from '../../prose/sentences.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import type { FileRule } from '../../rule.ts';
import { months } from '../../values/names.ts';
import { differs, elsewhere, states } from './opening-words.ts';
import { weekdayNames, weekdayOf } from './weekday-names.ts';

/** A sentence does not have the clinic open and closed on one day of the week, nor open on one on which no place of care is. */
export const openingDays: FileRule = {
  name: 'opening-days',
  family: 'structure',
  scope: 'file',
  restsOn: ['locations'],
  check: ({ passages }, { library }) => passages.flatMap((passage) => judge(passage, openDays(library))),
};

/** What a part of a sentence says of its days. */
type State = 'open' | 'closed' | 'except';
/** A part of a sentence, from the words that say when it is open up to the next such words. */
type Part = { state: State; text: string };

function judge(passage: Passage, open: ReadonlySet<number>): Problem[] {
  return sentencesOf(plainOf(passage)).flatMap((sentence) => {
    const day = contradicted(sentence, passage.locale);
    const closed = day === undefined ? closedAlways(sentence, passage.locale, open) : undefined;
    const told = day ?? closed;
    if (told === undefined) return [];
    const code = day === undefined ? 'opening-days.closed' : 'opening-days.both';
    return [found(code, passage.place(sentence.from, sentence.to), { day: weekdayNames[passage.locale][told] ?? '' })];
  });
}

/** The days of the week, from Sunday on, on which any place of care is open, or may be: “some Saturdays, by appointment”. */
function openDays({ locations }: Library): ReadonlySet<number> {
  const days = locations.flatMap(({ meta }) => meta.hours.flatMap((span) => span.days));
  const noted = locations.flatMap(({ texts }) => (texts.en ? daysIn(texts.en.words.hoursNote, 'en') : []));
  return new Set([...days.map((day) => weekdayNames.en.findIndex((name) => name.toLowerCase() === day)), ...noted]);
}

const ofUs: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:we|our|the clinics?|clinics)(?!\p{L})/iu,
  'fr-CA': /(?<!\p{L})(?:nous|nos|notre|la clinique|les cliniques|ouverts|ouverte?)(?!\p{L})/iu,
};

/** A day on which a sentence has the clinic open, and no place of care is: also where it says from when to when. */
function closedAlways({ text }: Sentence, locale: Locale, open: ReadonlySet<number>): number | undefined {
  if (open.size === 0 || !ofUs[locale].test(text) || elsewhere[locale].test(text)) return undefined;
  const parts = partsOf(text, locale);
  if (parts.some(({ state }) => state !== 'open')) return undefined;
  return parts.flatMap((part) => daysIn(part.text, locale)).find((day) => !open.has(day));
}

/** A day on which a sentence has the clinic both open and closed. */
function contradicted({ text }: Sentence, locale: Locale): number | undefined {
  if (differs[locale].test(text)) return undefined;
  const parts = partsOf(text, locale);
  const days = (state: State): number[] => parts.flatMap((part) => (part.state === state ? daysIn(part.text, locale) : []));
  const [open, closed, except] = [days('open'), days('closed'), days('except')];
  return closed.find((day) => open.includes(day) && !except.includes(day));
}

function partsOf(text: string, locale: Locale): Part[] {
  const words = matchesOf(states[locale], text);
  return words.map(({ index, groups }, place) => ({
    state: groups?.closed !== undefined ? 'closed' : groups?.except !== undefined ? 'except' : 'open',
    // “On Mondays we are closed”: what stands before the first words belongs to them.
    text: text.slice(place === 0 ? 0 : index, words[place + 1]?.index ?? text.length),
  }));
}

const through: Readonly<Record<Locale, string>> = { en: '(?:to|through|until|till|-|–)', 'fr-CA': '(?:au|à|-|–)' };
const wholes: Readonly<Record<Locale, readonly (readonly [RegExp, readonly number[]])[]>> = {
  en: [
    [/(?<!\p{L})(?:every day|daily|seven days|7 days|all week)(?!\p{L})/iu, [0, 1, 2, 3, 4, 5, 6]],
    [/(?<!\p{L})(?:weekdays?|every weekday|working days?|business days?)(?!\p{L})/iu, [1, 2, 3, 4, 5]],
    [/(?<!\p{L})weekends?(?!\p{L})/iu, [0, 6]],
  ],
  'fr-CA': [
    [
      /(?<!\p{L})(?:tous les jours(?! (?:de la semaine|ouvrables))|chaque jour(?! de semaine)|sept jours|7 jours)(?!\p{L})/iu,
      [0, 1, 2, 3, 4, 5, 6],
    ],
    [/(?<!\p{L})(?:en semaine|jours? (?:de (?:la )?semaine|ouvrables?))(?!\p{L})/iu, [1, 2, 3, 4, 5]],
    [/(?<!\p{L})fins? de semaine(?!\p{L})/iu, [0, 6]],
  ],
};

const named: Readonly<Record<Locale, RegExp>> = { en: daysNamed('en'), 'fr-CA': daysNamed('fr-CA') };

function daysNamed(locale: Locale): RegExp {
  const day = `(${weekdayNames[locale].join('|')})s?`;
  return new RegExp(
    `(?<!\\p{L})${day}(?!,? (?:le |the )?(?:\\d|${months[locale].join('|')}))(?: ?${through[locale]} ?${day})?(?!\\p{L})`,
    'giu',
  );
}

/** The days of the week that a part of a sentence names, one by one, as a span or as a whole. */
function daysIn(text: string, locale: Locale): number[] {
  const spans = matchesOf(named[locale], text).flatMap(({ 1: first = '', 2: last }) =>
    daysBetween(weekdayOf(first, locale), weekdayOf(last ?? first, locale)),
  );
  return [...spans, ...wholes[locale].flatMap(([pattern, days]) => (pattern.test(text) ? days : []))];
}

function daysBetween(first: number, last: number): number[] {
  const length = (last - first + 7) % 7;
  return Array.from({ length: length + 1 }, (_, index) => (first + index) % 7);
}
