import type { Place } from '#components/staff/navigation.ts';
import { places } from '#components/staff/navigation.ts';
import type { Staff } from '#lib/staff/roles.ts';

/** The places that are open to somebody, each with how much waits there. */
export function placesFor({ role, waiting = {} }: Pick<Staff, 'role' | 'waiting'>): (Place & { count: number })[] {
  const open = places.filter(({ roles }) => roles.includes(role));
  return open
    .map((place) => ({ ...place, count: place.waits ? (waiting[place.waits] ?? 0) : 0 }))
    .filter(({ onlyThen, count }) => !onlyThen || count > 0);
}
