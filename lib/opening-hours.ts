import { spansOn as spansOfDay, wallClock } from '../public/scripts/hours.js';
import type { LocationMeta } from './content/schemas/location.ts';
import { weekdays } from './content/schemas/location.ts';
import type { Locale } from './i18n/locales.ts';

/** When a place opens and closes, in minutes after midnight; 1440 is midnight at the end of the day. */
export type Span = [opens: number, closes: number];

/** The spans of each day from Monday, and the names of holidays by their day. */
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

/** The hours of a place as its pages and the script in the browser (public/scripts/hours.js) know them. */
export function hoursOf(meta: Pick<LocationMeta, 'hours' | 'holidays' | 'zone'>, locale: Locale): Hours {
  return {
    zone: meta.zone,
    week: weekOf(meta),
    closed: Object.fromEntries(meta.holidays.map(({ date, name }) => [date, name[locale]])),
  };
}

/** The hours of one day, YYYY-MM-DD; none on a holiday. */
export function spansOn(meta: Pick<LocationMeta, 'hours' | 'holidays'>, date: string): Span[] {
  return spansOfDay({ week: weekOf(meta), closed: Object.fromEntries(meta.holidays.map((holiday) => [holiday.date, ''])) }, date);
}

/** The day it is in a time zone, YYYY-MM-DD. */
export function dayIn(zone: string, instant: Date): string {
  return wallClock(zone, instant).date;
}

/** The next holidays from this day on, at most `count`, in order. */
export function holidaysFrom(holidays: LocationMeta['holidays'], today: string, count = 4): LocationMeta['holidays'] {
  return holidays
    .filter(({ date }) => date >= today)
    .sort((a, b) => a.date.localeCompare(b.date))
    .slice(0, count);
}
