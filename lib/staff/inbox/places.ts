import type { Library } from '../../content/library.ts';
import { loadLibrary } from '../../content/load.ts';
import { textFor } from '../../content/queries.ts';
import type { LocationMeta } from '../../content/schemas/location.ts';
import { homeZone } from '../../i18n/clinic-day.ts';
import type { Locale } from '../../i18n/locales.ts';

/** A place that is no longer ours keeps the clock of the first, and has no hours. */
const gone = { hours: [], holidays: [] };

/** What the inbox needs to know of a place. */
export type InboxPlace = Pick<LocationMeta, 'hours' | 'holidays' | 'zone'> & Partial<Pick<LocationMeta, 'requests'>>;

/** The hours, the clock and the promise of a place. */
export function placeOf(id: string, { locations }: Library = loadLibrary()): InboxPlace {
  return locations.find((location) => location.id === id)?.meta ?? { ...gone, zone: mainZone({ locations }) };
}

/** The zone by which the day of the whole clinic ends: that of the first place. */
export function mainZone({ locations }: Pick<Library, 'locations'> = loadLibrary()): string {
  return locations[0]?.meta.zone ?? homeZone;
}

/** The name of a place as staff read it; one that is no longer ours keeps its id. */
export function placeName(id: string, locale: Locale): string {
  const location = loadLibrary().locations.find((one) => one.id === id);
  return location ? textFor(location, locale).text.words.title : id;
}
