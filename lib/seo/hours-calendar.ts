import type { EventAttributes } from 'ics';
import { createEvents } from 'ics';
import type { CareLocation } from '../content/library.ts';
import { textFor } from '../content/queries.ts';
import type { Locale } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';
import { closedDays, endOfYear, minutesOf } from '../opening-hours.ts';
import { siteName } from '../site.ts';

/** The days of the week as iCalendar names them (RFC 5545, section 3.3.10). */
const days = { monday: 'MO', tuesday: 'TU', wednesday: 'WE', thursday: 'TH', friday: 'FR', saturday: 'SA', sunday: 'SU' } as const;
const order = Object.keys(days) as (keyof typeof days)[];

/**
 * The opening hours of a place as a calendar that repeats each week to the end of the year after next, without its holidays: a calendar
 * cannot know which days are holidays, so it may not go on without end. Times are those of the place's own clock, as its visitors live by it.
 *
 * @param today the day from which the hours are told, YYYY-MM-DD
 * @throws Error when a time of the place is none
 */
export function hoursCalendar(location: CareLocation, locale: Locale, today: string): string {
  const t = translatorFor(locale, 'Hours');
  const { title } = textFor(location, locale).text.words;
  const { hours, holidays, phone } = location.meta;
  const last = endOfYear(today, 2);
  const events = hours.map(({ days: open, opens, closes }, index): EventAttributes => {
    const first = firstDay(today, open);
    return {
      uid: `hours-${location.id}-${index}@andante`,
      title: t('calendar', { place: `${siteName}, ${title}` }),
      start: [...first, ...clock(opens)],
      end: [...(closes === '24:00' ? dayAfter(first) : first), ...clock(closes)],
      startInputType: 'local',
      startOutputType: 'local',
      endOutputType: 'local',
      recurrenceRule: `FREQ=WEEKLY;BYDAY=${open.map((day) => days[day]).join(',')};UNTIL=${last.replaceAll('-', '')}T235959`,
      location: title,
      busyStatus: 'FREE',
      ...(phone === undefined ? {} : { description: phone }),
    };
  });
  const { error, value } = createEvents(events, { productId: siteName, calName: siteName });
  if (error || !value) throw new Error(`The hours of ${location.id} cannot be a calendar.`, { cause: error });
  // The library writes days left out in universal time, which no event of the place’s own clock answers to.
  const off = closedDays(holidays, today, last);
  const closed = hours.map(({ days: open, opens }) =>
    off.filter(({ date }) => open.includes(weekdayOf(date))).map(({ date }) => `${date.replaceAll('-', '')}T${opens.replace(':', '')}00`),
  );
  let event = 0;
  return value.replace(/^RRULE:.*$/gm, (rule) => {
    const left = closed[event++] ?? [];
    return left.length > 0 ? `${rule}\r\nEXDATE:${left.join(',')}` : rule;
  });
}

function dateOf(date: string): [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}

function clock(time: string): [number, number] {
  const minutes = minutesOf(time);
  return [Math.floor(minutes / 60) % 24, minutes % 60];
}

function dayAfter([year, month, day]: [number, number, number]): [number, number, number] {
  return dateOf(new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10));
}

function weekdayOf(date: string): (typeof order)[number] {
  return order[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7] ?? 'monday';
}

/** The first of these days of the week, from today on. */
function firstDay(today: string, open: readonly (keyof typeof days)[]): [number, number, number] {
  const date = new Date(`${today}T00:00Z`);
  while (!open.includes(weekdayOf(date.toISOString().slice(0, 10)))) date.setUTCDate(date.getUTCDate() + 1);
  return dateOf(date.toISOString().slice(0, 10));
}
