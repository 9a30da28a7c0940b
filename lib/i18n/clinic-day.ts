import { wallClock } from '../../public/scripts/hours.js';

/** The zone by whose calendar the clinic’s days begin and end: that of its head office and of its first place of care. */
export const homeZone = 'America/Toronto';

/** The day it is at the clinic, YYYY-MM-DD. In its evening Greenwich, by which computers count, has the next day already. */
export function clinicDay(instant = new Date()): string {
  return wallClock(homeZone, instant).date;
}
