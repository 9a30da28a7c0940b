import type { Library } from '../content/library.ts';
import { homeZone } from '../i18n/clinic-day.ts';

/** The zone by whose clock the staff area says when: that of the first place of care. */
export function clinicZone({ locations }: Library): string {
  return locations[0]?.meta.zone ?? homeZone;
}
