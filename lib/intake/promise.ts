import { spansOn as spansOfDay, wallClock } from '../../public/scripts/hours.js';
import type { LocationMeta } from '../content/schemas/location.ts';
import { closedOf, dayIn, spansOn, weekOf } from '../opening-hours.ts';
import { answerDay } from './answer-day.ts';

type Place = Pick<LocationMeta, 'hours' | 'holidays' | 'zone' | 'requests'>;

/** Until when a place has promised to answer a request that came at this instant: when it closes on its answer day. */
export function promisedAt(meta: Place, received: Date): Date {
  const day = answerDay(meta, received, meta.requests.answerWithinBusinessDays);
  const closes = Math.max(...spansOn(meta, day).map(([, end]) => end));
  return instantOf(meta.zone, day, closes);
}

/**
 * On which business day of a place after the day a request came an instant lies: 0 for the same day, 1 for the next day it opens. What
 * happens on a closed day counts to the business day before, as the promise does not count closed days either.
 */
export function businessDaysUntil(meta: Pick<Place, 'hours' | 'holidays' | 'zone'>, received: Date, at: Date): number {
  const last = dayIn(meta.zone, at);
  // Made once: a list asks this of every request that is late, over months.
  const hours = { week: weekOf(meta), closed: closedOf(meta.holidays, () => '') };
  const day = new Date(`${dayIn(meta.zone, received)}T00:00Z`);
  let count = 0;
  for (;;) {
    day.setUTCDate(day.getUTCDate() + 1);
    const date = day.toISOString().slice(0, 10);
    if (date > last) return count;
    if (spansOfDay(hours, date).length > 0) count += 1;
  }
}

/** The instant at which the clock of a zone shows so many minutes after midnight of a day. */
function instantOf(zone: string, day: string, minutes: number): Date {
  const asUtc = Date.parse(`${day}T00:00Z`) + minutes * 60_000;
  const shown = wallClock(zone, new Date(asUtc));
  const offset = Date.parse(`${shown.date}T00:00Z`) + shown.minutes * 60_000 - asUtc;
  return new Date(asUtc - offset);
}
