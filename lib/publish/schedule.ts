import { wallClock } from '../../public/scripts/hours.js';

/**
 * The instants at which the clock of a zone shows a time: one on most days; none in the hour that is left out in spring; two, the earlier
 * first, in the hour that comes twice in autumn.
 *
 * @param local YYYY-MM-DDThh:mm, as a form gives it
 */
export function instantsOf(zone: string, local: string): Date[] {
  const asUtc = Date.parse(`${local}:00.000Z`);
  // A day that no month has is read as one of the next month.
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString() !== `${local}:00.000Z`) return [];
  const day = 24 * 60 * 60_000;
  const offsets = new Set([-day, day].map((away) => shownAt(zone, new Date(asUtc + away)) - (asUtc + away)));
  return [...offsets]
    .map((offset) => new Date(asUtc - offset))
    .filter((instant) => shownAt(zone, instant) === asUtc)
    .sort((one, other) => one.getTime() - other.getTime());
}

/** What the clock of a zone shows at an instant, as the milliseconds at which Greenwich would show the same. */
function shownAt(zone: string, instant: Date): number {
  const { date, minutes } = wallClock(zone, instant);
  return Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
}
