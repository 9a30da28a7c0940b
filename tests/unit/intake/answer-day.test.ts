import { describe, expect, it } from 'vitest';
import type { LocationMeta } from '#lib/content/schemas/location.ts';
import { answerDay } from '#lib/intake/answer-day.ts';

const workdays: LocationMeta['hours'] = [
  { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens: '08:30', closes: '16:30' },
];
const toronto = {
  zone: 'America/Toronto',
  hours: workdays,
  holidays: [{ date: 'every 12-25', name: { en: 'Christmas Day', 'fr-CA': 'jour de Noël' } }],
};
const moncton = { ...toronto, zone: 'America/Moncton' };

describe('a request is answered within two business days of the place:', () => {
  it.each([
    ['a Monday', '2026-11-23T15:00:00Z', '2026-11-25'],
    ['a Thursday', '2026-11-26T15:00:00Z', '2026-11-30'],
    ['a Friday evening', '2026-11-27T23:00:00Z', '2026-12-01'],
    ['a Saturday', '2026-11-21T15:00:00Z', '2026-11-24'],
    ['a Sunday night, still Sunday there', '2026-11-23T04:30:00Z', '2026-11-24'],
    ['the day before a holiday', '2026-12-24T15:00:00Z', '2026-12-29'],
    ['the Friday before a Christmas two years on', '2028-12-22T15:00:00Z', '2028-12-27'],
    ['a holiday', '2026-12-25T15:00:00Z', '2026-12-29'],
    ['the night the clocks go back', '2026-11-01T05:30:00Z', '2026-11-03'],
    ['the night the clocks go forward', '2027-03-14T07:30:00Z', '2027-03-16'],
    ['New Year’s Eve', '2026-12-31T15:00:00Z', '2027-01-04'],
  ])('%s', (_what, received, day) => {
    expect(answerDay(toronto, new Date(received), 2)).toBe(day);
  });

  it('counts from the day it is there, not here', () => {
    const instant = new Date('2026-11-24T04:30:00Z'); // Monday 23:30 in Toronto, Tuesday 0:30 in Moncton

    expect(answerDay(toronto, instant, 1)).toBe('2026-11-24');
    expect(answerDay(moncton, instant, 1)).toBe('2026-11-25');
  });

  it('counts only days on which the place has hours', () => {
    const mondays = { ...toronto, hours: [{ days: ['monday' as const], opens: '09:00', closes: '12:00' }] };

    expect(answerDay(mondays, new Date('2026-11-23T15:00:00Z'), 2)).toBe('2026-12-07');
  });
});

it('a place that never opens cannot promise a day', () => {
  expect(() => answerDay({ ...toronto, hours: [] }, new Date('2026-11-23T15:00:00Z'), 2)).toThrow(/no business day/);
});
