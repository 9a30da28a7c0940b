import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Passage } from '../../passage.ts';
import { plainOf } from '../../prose/flat.ts';
import { matchesOf } from '../../prose/matches.ts';
import type { FileRule } from '../../rule.ts';
import { months } from '../../values/names.ts';
import { weekdayNames, weekdayOf } from './weekday-names.ts';

/** A day of the calendar that a text names is one that the calendar has, and falls on the day of the week that stands before it. */
export const calendarDays: FileRule = {
  name: 'calendar-day',
  family: 'structure',
  scope: 'file',
  restsOn: [],
  check: ({ path, passages }) => (path.startsWith('content/references/') ? [] : passages.flatMap(judge)),
};

/** In English the day stands before the month or after it: “the 31st of June”, “June 31”, “June 29–31”. */
const ordinal = '(?:st|nd|rd|th)?';
const span = (ending: string): string => `(?:\\d{1,2}${ending} ?(?:to|au|et|and|[-–]) ?)?`;
const named: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    `(?<![\\p{L}\\d])(?:(?<weekday>${weekdayNames.en.join('|')}),? )?(?:the )?(?:(?<before>\\d{1,2})${ordinal}(?: of)? (?<first>${months.en.join('|')})|(?<second>${months.en.join('|')}) (?:the )?${span(ordinal)}(?<after>\\d{1,2})${ordinal}(?![\\d:%]|[.,]\\d| (?:people|percent)))(?:,? (?<year>\\d{4}))?(?![\\p{L}\\d])`,
    'giu',
  ),
  'fr-CA': new RegExp(
    `(?<![\\p{L}\\d])(?:(?<weekday>${weekdayNames['fr-CA'].join('|')}),? (?:le )?)?(?<before>\\d{1,2})(?:er)? (?<first>${months['fr-CA'].join('|')})(?: (?<year>\\d{4}))?(?![\\p{L}\\d])`,
    'giu',
  ),
};

function judge(passage: Passage): Problem[] {
  return matchesOf(named[passage.locale], plainOf(passage)).flatMap((match) => {
    const { weekday, before, first, second, after, year } = match.groups ?? {};
    const name = first ?? second ?? '';
    // “34 may have had”, “march 40 steps”: verbs.
    if (/^(?:may|march)$/u.test(name)) return [];
    const month = months[passage.locale].indexOf(name.toLowerCase());
    const day = Number(before ?? after);
    const place = passage.place(match.index, match.index + match[0].trimEnd().length);
    const words = match[0].trim();
    const date = new Date(Date.UTC(year === undefined ? leapYear : Number(year), month, day));
    if (day === 0 || date.getUTCMonth() !== month) return [found('calendar-day.unknown', place, { words })];
    if (weekday === undefined || year === undefined || weekdayOf(weekday, passage.locale) === date.getUTCDay()) return [];
    return [found('calendar-day.weekday', place, { words, day: weekdayNames[passage.locale][date.getUTCDay()] ?? '' })];
  });
}

/** Without a year, 29 February may be meant. */
const leapYear = 2024;
