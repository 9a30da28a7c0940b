import type { CareLocation, Library } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { weekdays } from '../../../content/schemas/location.ts';
import { suggest } from '../../../content/suggest.ts';
import { isTimeZone, timeZones } from '../../../i18n/zones.ts';
import type { LibraryRule } from '../../rule.ts';

/**
 * Hours must be possible: a known time zone, spans that end after they start and never overlap, each holiday once.
 * Both languages give the same practical facts, and a sketch map is described in both.
 */
export const locationHours: LibraryRule = {
  name: 'location-hours',
  family: 'structure',
  scope: 'library',
  check: ({ library }) => judgeLibrary(library),
};

function judgeLibrary(library: Library): Problem[] {
  return library.locations.flatMap((location) => [
    ...unknownZone(location),
    ...backwards(location),
    ...overlaps(location),
    ...repeatedHolidays(location),
    ...unequalWords(location),
  ]);
}

function unknownZone({ meta, placeOf }: CareLocation): Problem[] {
  if (isTimeZone(meta.zone)) return [];
  return [found('location-hours.zone', placeOf(['zone']), { zone: meta.zone, ...suggest(meta.zone, timeZones()) })];
}

function backwards({ meta, placeOf }: CareLocation): Problem[] {
  return meta.hours.flatMap(({ opens, closes }, index) =>
    opens < closes ? [] : [found('location-hours.backwards', placeOf(['hours', index, 'closes']), { opens, closes })],
  );
}

function overlaps({ meta, placeOf }: CareLocation): Problem[] {
  return meta.hours.flatMap((later, index) =>
    meta.hours.slice(0, index).flatMap((earlier, earlierIndex) => {
      if (later.opens >= later.closes || earlier.opens >= earlier.closes) return [];
      if (later.opens >= earlier.closes || earlier.opens >= later.closes) return [];
      const day = weekdays.find((name) => later.days.includes(name) && earlier.days.includes(name));
      return day === undefined
        ? []
        : [
            found('location-hours.overlap', placeOf(['hours', index, 'opens']), {
              day,
              laterOpens: later.opens,
              laterCloses: later.closes,
              opens: earlier.opens,
              closes: earlier.closes,
              otherLine: placeOf(['hours', earlierIndex]).line,
            }),
          ];
    }),
  );
}

function repeatedHolidays({ meta, placeOf }: CareLocation): Problem[] {
  return meta.holidays.flatMap(({ date }, index) =>
    meta.holidays.findIndex((holiday) => holiday.date === date) === index
      ? []
      : [found('location-hours.holidayTwice', placeOf(['holidays', index, 'date']), { date })],
  );
}

function unequalWords({ meta, placeOf, texts: { en, 'fr-CA': fr } }: CareLocation): Problem[] {
  if (!en || !fr) return [];
  const given = (field: 'transit' | 'parking' | 'sketchAlt') => (en.words[field] === undefined) !== (fr.words[field] === undefined);
  return [
    ...(['transit', 'parking', 'sketchAlt'] as const)
      .filter(given)
      .map((field) => found('location-hours.oneLanguage', fr.placeOf([field]), { field })),
    ...(['area', 'address'] as const)
      .filter((field) => en.words[field].length !== fr.words[field].length)
      .map((field) =>
        found('location-hours.unequalLines', fr.placeOf([field]), { field, here: fr.words[field].length, there: en.words[field].length }),
      ),
    ...(meta.sketch !== undefined && en.words.sketchAlt === undefined ? [found('location-hours.sketchAlt', placeOf(['sketch']))] : []),
  ];
}
