import { holidayOn, spansOn as spansOfDay, wallClock } from '../public/scripts/hours.js';
import type { LocationMeta } from './content/schemas/location.ts';
import { weekdays } from './content/schemas/location.ts';
import type { Locale } from './i18n/locales.ts';

/** When a place opens and closes, in minutes after midnight; 1440 is midnight at the end of the day. */
export type Span = [opens: number, closes: number];

/** The spans of each day from Monday, and the names of holidays by their day, as `closedOf` writes it. */
export type Hours = { zone: string; week: Span[][]; closed: Record<string, string> };

/** A place at an instant, by its own clock and calendar. */
export type Status = {
  open: boolean;
  date: string;
  minutes: number;
  /** 0 for Monday. */
  weekday: number;
  /** The holiday it is, if any. */
  holiday?: string | undefined;
  /** Is it closed all day? */
  off: boolean;
  /** When it closes or opens, so many days from now; absent when it never does. */
  next?: { days: number; date: string; minutes: number };
};

/** Minutes after midnight of a time on the 24-hour clock; "24:00" is 1440. */
export function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** The spans of each day of the week from Monday, in order; a day without one is closed. */
export function weekOf({ hours }: Pick<LocationMeta, 'hours'>): Span[][] {
  return weekdays.map((day) =>
    hours
      .filter(({ days }) => days.includes(day))
      .map(({ opens, closes }): Span => [minutesOf(opens), minutesOf(closes)])
      .sort(([a], [b]) => a - b),
  );
}

type Holidays = LocationMeta['holidays'];

/** Pages name Good Friday and Easter Monday by their dates in these years: the script that reads them does not know the moon. */
const easters = Array.from({ length: 30 }, (_, index) => easterOf(2026 + index));

/**
 * Holidays by the keys that `holidayOn` of public/scripts/hours.js looks for: a day, `YYYY-MM-DD`; a day of every year, `MM-DD`; a day
 * of every year where it falls on a day of the week, `MM-DD 0` (0 is Monday).
 */
export function closedOf(holidays: Holidays, told: (holiday: Holidays[number]) => string): Hours['closed'] {
  return Object.fromEntries(holidays.flatMap((holiday) => keysOf(holiday.date).map((key) => [key, told(holiday)])));
}

function keysOf(date: string): string[] {
  if (date === 'good friday') return easters.map((easter) => daysAfter(easter, -2));
  if (date === 'easter monday') return easters.map((easter) => daysAfter(easter, 1));
  const [, weekday, day] = /^every (?:(\w+day) from )?(.+)$/.exec(date) ?? [];
  if (day === undefined) return [date];
  if (weekday === undefined) return [day];
  const index = (weekdays as readonly string[]).indexOf(weekday);
  // One of seven days is that day of the week.
  return Array.from({ length: 7 }, (_, days) => `${daysAfter(`2028-${day}`, days).slice(5)} ${index}`);
}

/** Easter Sunday by the Gregorian calendar, YYYY-MM-DD (the anonymous rule of 1876). */
function easterOf(year: number): string {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  return daysAfter(`${year}-03-22`, moon + sunday - 7 * late);
}

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The hours of a place as its pages and the script in the browser (public/scripts/hours.js) know them. */
export function hoursOf(meta: Pick<LocationMeta, 'hours' | 'holidays' | 'zone'>, locale: Locale): Hours {
  return {
    zone: meta.zone,
    week: weekOf(meta),
    closed: closedOf(meta.holidays, ({ name }) => name[locale]),
  };
}

/** The hours of one day, YYYY-MM-DD; none on a holiday. */
export function spansOn(meta: Pick<LocationMeta, 'hours' | 'holidays'>, date: string): Span[] {
  return spansOfDay({ week: weekOf(meta), closed: closedOf(meta.holidays, () => '') }, date);
}

/** The day it is in a time zone, YYYY-MM-DD. */
export function dayIn(zone: string, instant: Date): string {
  return wallClock(zone, instant).date;
}

/** The days on which holidays close a place, from a day to a day, in order, each by its date; both days count. */
export function closedDays(holidays: Holidays, from: string, to: string): Holidays {
  const closed = closedOf(holidays, ({ date }) => date);
  const days: Holidays = [];
  for (let date = from; date <= to; date = daysAfter(date, 1)) {
    const rule = holidayOn(closed, date);
    const holiday = holidays.find((one) => one.date === rule);
    if (holiday) days.push({ ...holiday, date });
  }
  return days;
}

/** The next holidays from this day on, within two years, at most `count`, in order. */
export function holidaysFrom(holidays: Holidays, today: string, count = 4): Holidays {
  return closedDays(holidays, today, endOfYear(today, 2)).slice(0, count);
}

/** The last day of a year that lies so many years after that of a day. */
export function endOfYear(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}-12-31`;
}
