import { isTimeZone, timeZones } from '../../i18n/zones.ts';
import type { CareLocation, Library } from '../library.ts';
import type { Problem } from '../problem.ts';
import { error } from '../problem.ts';
import { weekdays } from '../schemas/location.ts';
import { suggest } from '../suggest.ts';

/**
 * Hours must be possible: a known time zone, spans that end after they start and never overlap, each holiday once.
 * Both languages give the same practical facts, and a sketch map is described in both.
 */
export function locationHours(library: Library): Problem[] {
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
  const guess = suggest(meta.zone, timeZones());
  return [
    error(
      placeOf(['zone']),
      `“${meta.zone}” is not a time zone.`,
      guess.startsWith('Did you mean') ? guess : 'Use an IANA name, such as America/Toronto or America/Moncton.',
    ),
  ];
}

function backwards({ meta, placeOf }: CareLocation): Problem[] {
  return meta.hours.flatMap(({ opens, closes }, index) =>
    opens < closes
      ? []
      : [
          error(
            placeOf(['hours', index, 'closes']),
            `These hours end at ${closes}, not after they start at ${opens}.`,
            'Write a later time; hours that go on after midnight end at "24:00", and the next day has a span from "00:00".',
          ),
        ],
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
            error(
              placeOf(['hours', index, 'opens']),
              `On ${day}, ${later.opens} to ${later.closes} overlaps ${earlier.opens} to ${earlier.closes} (line ${placeOf(['hours', earlierIndex]).line}).`,
              'Change the times, or take the day out of one of the two.',
            ),
          ];
    }),
  );
}

function repeatedHolidays({ meta, placeOf }: CareLocation): Problem[] {
  return meta.holidays.flatMap(({ date }, index) =>
    meta.holidays.findIndex((holiday) => holiday.date === date) === index
      ? []
      : [error(placeOf(['holidays', index, 'date']), `The day ${date} is listed twice.`, 'Keep one of them.')],
  );
}

function unequalWords({ meta, placeOf, texts: { en, 'fr-CA': fr } }: CareLocation): Problem[] {
  if (!en || !fr) return [];
  const given = (field: 'transit' | 'parking' | 'sketchAlt') => (en.words[field] === undefined) !== (fr.words[field] === undefined);
  return [
    ...(['transit', 'parking', 'sketchAlt'] as const)
      .filter(given)
      .map((field) => error(fr.placeOf([field]), `Only one language has “${field}”.`, 'Write it in both, or in neither.')),
    ...(['area', 'address'] as const)
      .filter((field) => en.words[field].length !== fr.words[field].length)
      .map((field) =>
        error(
          fr.placeOf([field]),
          `“${field}” has ${fr.words[field].length} lines here and ${en.words[field].length} in en.mdx.`,
          'Give the same in both languages.',
        ),
      ),
    ...(meta.sketch !== undefined && en.words.sketchAlt === undefined
      ? [error(placeOf(['sketch']), 'The sketch map is not described.', 'Add “sketchAlt” to en.mdx and fr-CA.mdx.')]
      : []),
  ];
}
