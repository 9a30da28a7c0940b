import { holidayOn } from '../../../../public/scripts/hours.js';
import type { CareLocation } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { closedOf } from '../../../opening-hours.ts';
import type { LibraryRule } from '../../rule.ts';

/** Days on which every clinic of the country is closed, month and day: their absence is an oversight more often than a plan. */
const everywhere = { newYear: '01-01', canada: '07-01', christmas: '12-25' } as const;
/** How long before its end a list is asked to go on, in days. */
const ahead = 60;

const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A place’s list of holidays reaches into the months to come, has no hole, and does not grow old; one that names a day of every year has no end. */
export const holidays: LibraryRule = {
  name: 'holidays',
  family: 'structure',
  scope: 'library',
  check: ({ library, today }) => library.locations.flatMap((location) => listOf(location, today)),
};

function listOf({ meta, placeOf }: CareLocation, today: string): Problem[] {
  const place = placeOf(['holidays']);
  if (meta.holidays.length === 0) return [found('holidays.none', place)];
  const dates = meta.holidays
    .map(({ date }) => date)
    .filter((date) => /^\d/.test(date))
    .sort();
  const yearly = dates.length < meta.holidays.length;
  const last = yearly ? '9999-12-31' : (dates.at(-1) ?? '');
  const closed = closedOf(meta.holidays, ({ date }) => date);
  const years = [Number(today.slice(0, 4)), Number(today.slice(0, 4)) + 1, Number(today.slice(0, 4)) + 2];
  const missing = years
    .flatMap((year) => Object.entries(everywhere).map(([day, date]) => ({ day, date: `${year}-${date}` })))
    .filter(({ date }) => date > today && date < last && holidayOn(closed, date) === undefined);
  // A day of every year is asked for once, by its next date.
  const asked = missing.filter(({ day }, index) => missing.findIndex((other) => other.day === day) === index);
  const old = dates.filter((date) => date < daysLater(today, -366));
  return [
    ...(last < daysLater(today, ahead) ? [found('holidays.ending', place, { date: last }, { severity: 'warning' })] : []),
    ...asked.map((filled) => found('holidays.missing', place, filled, { severity: 'warning' })),
    ...(old.length > 0 ? [found('holidays.past', place, { count: old.length }, { severity: 'advice' })] : []),
  ];
}
