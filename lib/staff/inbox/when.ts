import { wallClock } from '../../../public/scripts/hours.js';
import { formatShortDay, formatTime, formatZoneAt } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translatorFor } from '../../i18n/translator.ts';

/** A time of day by the clock of a zone. */
export function timeIn(zone: string, instant: string | Date, locale: Locale): string {
  const { minutes } = wallClock(zone, new Date(instant));
  return formatTime(Math.floor(minutes / 60), minutes % 60, locale);
}

/** A day by the clock of a zone, as a list says it; with its year where that is not the one of today. */
export function dayOf(zone: string, instant: string | Date, locale: Locale): string {
  if (!isInstant(instant)) return translatorFor(locale, 'StaffInbox')('damaged');
  const { date } = wallClock(zone, new Date(instant));
  const isThisYear = date.slice(0, 4) === wallClock(zone, new Date()).date.slice(0, 4);
  return isThisYear ? formatShortDay(date, locale) : dayAndYear(date, locale);
}

/** A day and a time by the clock of a zone, as a list says them. */
export function momentIn(zone: string, instant: string | Date, locale: Locale): string {
  if (!isInstant(instant)) return translatorFor(locale, 'StaffInbox')('damaged');
  return `${dayOf(zone, instant, locale)}, ${timeIn(zone, instant, locale)}`;
}

/** Whether there is such an instant; what is kept may have been damaged. */
export function isInstant(instant: string | Date): boolean {
  return Number.isFinite(new Date(instant).getTime());
}

/** A moment that is still to come, so that nobody takes it for another: with its year, and by the season’s name of its zone. */
export function momentToCome(zone: string, instant: string | Date, locale: Locale): string {
  const { date } = wallClock(zone, new Date(instant));
  return `${dayAndYear(date, locale)}, ${timeIn(zone, instant, locale)} (${formatZoneAt(zone, new Date(instant), locale)})`;
}

function dayAndYear(date: string, locale: Locale): string {
  return `${formatShortDay(date, locale)} ${date.slice(0, 4)}`;
}
