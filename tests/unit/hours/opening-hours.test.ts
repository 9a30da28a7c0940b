import { describe, expect, it } from 'vitest';
import { weekdays } from '#lib/content/schemas/location.ts';
import { formatDay, formatTime, formatWeekday, formatZone } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import type { Hours, Span } from '#lib/opening-hours.ts';
import { closedDays, holidaysFrom, hoursOf, weekOf } from '#lib/opening-hours.ts';
import { clock, dayWords, statusAt, statusWords, wallClock } from '../../../public/scripts/hours.js';

const day: Span[] = [[510, 990]]; // 8:30 to 16:30
const ottawa: Hours = {
  zone: 'America/Toronto',
  week: [day, day, day, day, day, [], []],
  closed: { '2026-12-25': 'Christmas Day', '2027-01-01': 'New Year’s Day' },
};
const moncton: Hours = {
  zone: 'America/Moncton',
  week: [
    [
      [540, 720],
      [780, 990],
    ],
    [],
    day,
    day,
    day,
    [],
    [],
  ],
  closed: {},
};

/** What a visitor reads at an instant, in English and in French. */
function read(hours: Hours, instant: string): [string, string] {
  const status = statusAt(hours, new Date(instant));
  return [statusWords(status, messagesFor('en').Hours.status, 'en'), statusWords(status, messagesFor('fr-CA').Hours.status, 'fr-CA')];
}

describe('a visitor reads whether the clinic is open', () => {
  it.each([
    ['in the middle of a Tuesday', '2026-11-24T15:12Z', 'Open now, until 16:30', 'Ouvert, jusqu’à 16 h 30'],
    ['at the very minute it opens', '2026-11-24T13:30Z', 'Open now, until 16:30', 'Ouvert, jusqu’à 16 h 30'],
    ['a minute before', '2026-11-24T13:29Z', 'Closed now, opens today at 8:30', 'Fermé, ouvre aujourd’hui à 8 h 30'],
    ['at the very minute it closes', '2026-11-24T21:30Z', 'Closed now, opens tomorrow at 8:30', 'Fermé, ouvre demain à 8 h 30'],
    [
      'late in the evening, when it is tomorrow in London',
      '2026-11-25T03:00Z',
      'Closed now, opens tomorrow at 8:30',
      'Fermé, ouvre demain à 8 h 30',
    ],
    ['on Friday evening', '2026-11-27T23:00Z', 'Closed now, opens Monday at 8:30', 'Fermé, ouvre lundi à 8 h 30'],
    ['on Saturday', '2026-11-21T17:00Z', 'Closed today, opens Monday at 8:30', 'Fermé aujourd’hui, ouvre lundi à 8 h 30'],
    ['on Sunday', '2026-11-22T17:00Z', 'Closed today, opens tomorrow at 8:30', 'Fermé aujourd’hui, ouvre demain à 8 h 30'],
    [
      'on Christmas Day, a Friday',
      '2026-12-25T15:00Z',
      'Closed today (Christmas Day), opens Monday at 8:30',
      'Fermé aujourd’hui (Christmas Day), ouvre lundi à 8 h 30',
    ],
    ['the evening before Christmas', '2026-12-24T23:00Z', 'Closed now, opens Monday at 8:30', 'Fermé, ouvre lundi à 8 h 30'],
  ])('%s', (_when, instant, english, french) => {
    expect(read(ottawa, instant).map((words) => words.replaceAll('\u00a0', ' '))).toEqual([english, french]);
  });

  it('with several spans a day, by the clock of the clinic and not of Ottawa', () => {
    expect(read(moncton, '2026-11-23T13:00Z')[0]).toBe('Open now, until 12:00');
    expect(read(moncton, '2026-11-23T16:30Z')[0]).toBe('Closed now, opens today at 13:00');
    expect(read(moncton, '2026-11-24T15:00Z')[0]).toBe('Closed today, opens tomorrow at 8:30');
    expect(read(ottawa, '2026-11-23T13:00Z')[0]).toBe('Closed now, opens today at 8:30');
  });

  it('with the date when it opens in a week or more', () => {
    const closed = Object.fromEntries(['21', '22', '23', '24', '25', '28', '29', '30', '31'].map((date) => [`2026-12-${date}`, 'Rest']));
    expect(read({ ...ottawa, closed }, '2026-12-19T15:00Z')).toEqual([
      'Closed today, opens on 1 January at 8:30',
      'Fermé aujourd’hui, ouvre le 1er\u00a0janvier à 8\u00a0h\u00a030',
    ]);
  });

  it('when it never opens, and when it never closes', () => {
    const week: Span[][] = [[], [], [], [], [], [], []];
    const always = week.map((): Span[] => [[0, 1440]]);
    expect(read({ ...ottawa, week }, '2026-11-24T15:00Z')).toEqual(['Closed until further notice', 'Fermé jusqu’à nouvel ordre']);
    expect(read({ ...ottawa, week: always, closed: {} }, '2026-11-24T15:00Z')).toEqual(['Open now, day and night', 'Ouvert, jour et nuit']);
  });
});

describe('when the clocks change', () => {
  it.each([
    ['the last Friday of summer time opens at 12:30 in London’s winter hour', '2026-10-30T12:30Z', '2026-10-30T12:29Z'],
    ['the first Monday of winter time opens an hour later', '2026-11-02T13:30Z', '2026-11-02T13:29Z'],
    ['the last Friday of winter time', '2027-03-12T13:30Z', '2027-03-12T13:29Z'],
    ['the first Monday of summer time opens an hour earlier', '2027-03-15T12:30Z', '2027-03-15T12:29Z'],
  ])('%s', (_day, open, before) => {
    expect(read(ottawa, open)[0]).toBe('Open now, until 16:30');
    expect(read(ottawa, before)[0]).toBe('Closed now, opens today at 8:30');
  });

  it('says “tomorrow” all through the Sunday of 25 hours, and the day before says “Monday”', () => {
    expect(read(ottawa, '2026-11-01T03:30Z')[0]).toBe('Closed today, opens Monday at 8:30');
    expect(read(ottawa, '2026-11-01T04:30Z')[0]).toBe('Closed today, opens tomorrow at 8:30');
    expect(read(ottawa, '2026-11-02T04:30Z')[0]).toBe('Closed today, opens tomorrow at 8:30');
    expect(read(ottawa, '2026-11-02T05:30Z')[0]).toBe('Closed now, opens today at 8:30');
  });

  it('skips the hour that does not exist in a night that is open', () => {
    const night: Hours = { ...ottawa, week: [[], [], [], [], [], [[1320, 1440]], [[0, 180]]], closed: {} };
    expect(read(night, '2027-03-14T04:00Z')[0]).toBe('Open now, until 3:00'); // 23:00, closes past midnight
    expect(read(night, '2027-03-14T06:59Z')[0]).toBe('Open now, until 3:00'); // 1:59
    expect(read(night, '2027-03-14T07:00Z')[0]).toBe('Closed now, opens Saturday at 22:00'); // 3:00, a minute later
  });
});

it('reads the clock of a place whatever the clock of the machine', () => {
  expect(wallClock('America/Toronto', new Date('2026-11-25T04:59Z'))).toEqual({ date: '2026-11-24', minutes: 1439 });
  expect(wallClock('America/Toronto', new Date('2026-11-25T05:00Z'))).toEqual({ date: '2026-11-25', minutes: 0 });
  expect(wallClock('America/Moncton', new Date('2026-11-25T04:00Z'))).toEqual({ date: '2026-11-25', minutes: 0 });
  expect(wallClock('Asia/Kathmandu', new Date('2026-12-31T18:15Z'))).toEqual({ date: '2027-01-01', minutes: 0 });
});

describe('the script in the browser writes as the pages do', () => {
  it.each(locales)('every minute of the day in %s', (locale) => {
    const minutes = Array.from({ length: 1440 }, (_, minute) => minute);
    expect(minutes.map((minute) => clock(minute, locale))).toEqual(
      minutes.map((minute) => formatTime(Math.floor(minute / 60), minute % 60, locale)),
    );
  });

  it.each(locales)('every day of a year in %s', (locale) => {
    const days = Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(2028, 0, 1 + index)).toISOString().slice(0, 10));
    expect(days.map((date) => `${dayWords(date, locale).join(' ')} 2028`)).toEqual(days.map((date) => formatDay(date, locale)));
  });
});

describe('the facts of a location become hours', () => {
  const hours = [
    { days: ['monday', 'friday'], opens: '13:00', closes: '24:00' },
    { days: ['monday'], opens: '08:30', closes: '12:00' },
  ] satisfies Parameters<typeof weekOf>[0]['hours'];
  const holidays = [
    { date: '2027-01-01', name: { en: 'New Year’s Day', 'fr-CA': 'jour de l’An' } },
    { date: '2026-12-25', name: { en: 'Christmas Day', 'fr-CA': 'jour de Noël' } },
    { date: '2026-07-01', name: { en: 'Canada Day', 'fr-CA': 'fête du Canada' } },
  ];

  it('day by day from Monday, in order', () => {
    expect(weekOf({ hours })).toEqual([
      [
        [510, 720],
        [780, 1440],
      ],
      [],
      [],
      [],
      [[780, 1440]],
      [],
      [],
    ]);
  });

  it('with holidays named in the reader’s language', () => {
    expect(hoursOf({ zone: 'America/Toronto', hours, holidays }, 'fr-CA').closed['2026-12-25']).toBe('jour de Noël');
    expect(hoursOf({ zone: 'America/Toronto', hours, holidays }, 'en').closed['2026-12-25']).toBe('Christmas Day');
  });

  it('and lists the next holidays, the day itself included, none that is past', () => {
    expect(holidaysFrom(holidays, '2026-12-25').map(({ date }) => date)).toEqual(['2026-12-25', '2027-01-01']);
    expect(holidaysFrom(holidays, '2026-12-25', 1).map(({ date }) => date)).toEqual(['2026-12-25']);
    expect(holidaysFrom(holidays, '2027-01-02')).toEqual([]);
  });
});

describe('days that close a place every year', () => {
  const holidays = [
    { date: 'every 12-25', name: { en: 'Christmas Day', 'fr-CA': 'jour de Noël' } },
    { date: 'good friday', name: { en: 'Good Friday', 'fr-CA': 'Vendredi saint' } },
    { date: 'every monday from 09-01', name: { en: 'Labour Day', 'fr-CA': 'fête du Travail' } },
    { date: 'every monday from 05-18', name: { en: 'Victoria Day', 'fr-CA': 'Journée nationale des patriotes' } },
  ];
  const hours = [{ days: [...weekdays].slice(0, 5), opens: '09:00', closes: '17:00' }];
  const at = (date: string, of = holidays) =>
    statusAt(hoursOf({ zone: 'America/Toronto', hours, holidays: of }, 'en'), new Date(`${date}T16:00Z`));

  it.each([
    ['2028-12-25', 'Christmas Day'],
    ['2029-03-30', 'Good Friday'],
    ['2027-09-06', 'Labour Day'],
    ['2028-09-04', 'Labour Day'],
    ['2027-05-24', 'Victoria Day'],
  ])('it is closed on %s, %s', (date, holiday) => {
    expect(at(date)).toMatchObject({ open: false, holiday });
  });

  it.each(['2029-01-15', '2027-09-13', '2029-04-06', '2028-12-26'])('it is open on %s, a day like any other', (date) => {
    expect(at(date)).toMatchObject({ open: true, holiday: undefined });
  });

  it('a place without holidays is open on each of them', () => {
    expect(at('2028-12-25', [])).toMatchObject({ open: true });
  });

  it('are told by their dates, in order', () => {
    expect(closedDays(holidays, '2027-01-01', '2027-12-31').map(({ date, name }) => [date, name.en])).toEqual([
      ['2027-03-26', 'Good Friday'],
      ['2027-05-24', 'Victoria Day'],
      ['2027-09-06', 'Labour Day'],
      ['2027-12-25', 'Christmas Day'],
    ]);
  });
});

it('names days and time zones in both languages', () => {
  expect([0, 6].map((weekday) => formatWeekday(weekday, 'en'))).toEqual(['Monday', 'Sunday']);
  expect([0, 6].map((weekday) => formatWeekday(weekday, 'fr-CA'))).toEqual(['lundi', 'dimanche']);
  expect(formatDay('2026-12-25', 'en')).toBe('Friday 25 December 2026');
  expect(formatDay('2027-01-01', 'fr-CA')).toBe('vendredi 1er\u00a0janvier 2027');
  expect(['America/Toronto', 'America/Moncton'].map((zone) => formatZone(zone, 'en'))).toEqual(['Eastern Time', 'Atlantic Time']);
  expect(['America/Toronto', 'America/Moncton'].map((zone) => formatZone(zone, 'fr-CA'))).toEqual([
    'heure de l’Est',
    'heure de l’Atlantique',
  ]);
});
