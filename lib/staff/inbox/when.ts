import { wallClock } from '../../../public/scripts/hours.js';
import { formatShortDay, formatTime } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';

/** A time of day by the clock of a zone. */
export function timeIn(zone: string, instant: string | Date, locale: Locale): string {
  const { minutes } = wallClock(zone, new Date(instant));
  return formatTime(Math.floor(minutes / 60), minutes % 60, locale);
}

/** A day by the clock of a zone, as a list says it. */
export function dayOf(zone: string, instant: string | Date, locale: Locale): string {
  return formatShortDay(wallClock(zone, new Date(instant)).date, locale);
}

/** A day and a time by the clock of a zone, as a list says them. */
export function momentIn(zone: string, instant: string | Date, locale: Locale): string {
  return `${dayOf(zone, instant, locale)}, ${timeIn(zone, instant, locale)}`;
}
