import { expect, it } from 'vitest';
import { clinicDay } from '#lib/i18n/clinic-day.ts';
import { isTimeZone } from '#lib/i18n/zones.ts';

it.each(['America/Toronto', 'America/Moncton'])('“%s” is a time zone a clinic may be in', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

it.each(['america/toronto', 'EST', 'Toronto', 'America/Montréal', ''])('“%s” is refused', (name) => {
  expect(isTimeZone(name)).toBe(false);
});

it.each([
  ['2026-12-01T03:30:00Z', '2026-11-30'], // half past ten in the evening of Toronto, in winter
  ['2026-07-02T02:30:00Z', '2026-07-01'], // the same in summer
  ['2026-12-01T05:00:00Z', '2026-12-01'],
])('at %s it is %s at the clinic', (instant, day) => {
  expect(clinicDay(new Date(instant))).toBe(day);
});
