import type { LocationMeta } from '../content/schemas/location.ts';
import { dayIn, spansOn } from '../opening-hours.ts';

/** More closed days in a row than any place has; reached only by a place that never opens. */
const farthest = 366;

/**
 * The day by which a place answers a request, YYYY-MM-DD: so many of its own business days after the day it came, by the clock
 * and the calendar of the place. Holidays and days without hours do not count, and neither does the day it came.
 *
 * @throws Error when the place has no hours in a year
 */
export function answerDay(meta: Pick<LocationMeta, 'hours' | 'holidays' | 'zone'>, received: Date, businessDays: number): string {
  const day = new Date(`${dayIn(meta.zone, received)}T00:00Z`);
  let left = businessDays;
  for (let passed = 0; passed < farthest; passed += 1) {
    day.setUTCDate(day.getUTCDate() + 1);
    const date = day.toISOString().slice(0, 10);
    if (spansOn(meta, date).length > 0) left -= 1;
    if (left <= 0) return date;
  }
  throw new Error('This place has no business day in the next year.');
}
