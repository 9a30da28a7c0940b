import { describe, expect, it } from 'vitest';
import { buildLibrary } from '#lib/content/build.ts';
import { readContent } from '#lib/content/read.ts';
import { requireEntry } from '#lib/content/require-entry.ts';
import { hoursCalendar } from '#lib/seo/hours-calendar.ts';

const library = buildLibrary(readContent()).library;
const ottawa = requireEntry(library, 'locations', 'ottawa');
const lines = (text: string): string[] => text.replaceAll('\r\n\t', '').split('\r\n');

describe('the hours of a clinic, as a calendar', () => {
  it('repeat each week on the days it is open, by its own clock', () => {
    const said = lines(hoursCalendar(ottawa, 'en', '2026-11-27'));

    expect(said.filter((line) => /^(?:SUMMARY|DTSTART|DTEND|RRULE)/.test(line))).toEqual([
      'SUMMARY:Open: Andante\\, Ottawa',
      'DTSTART:20261130T083000',
      'DTEND:20261130T163000',
      'RRULE:FREQ=WEEKLY;BYDAY=MO,TU;UNTIL=20281231T235959',
      'SUMMARY:Open: Andante\\, Ottawa',
      'DTSTART:20261202T083000',
      'DTEND:20261202T180000',
      'RRULE:FREQ=WEEKLY;BYDAY=WE,TH;UNTIL=20281231T235959',
      'SUMMARY:Open: Andante\\, Ottawa',
      'DTSTART:20261127T083000',
      'DTEND:20261127T150000',
      'RRULE:FREQ=WEEKLY;BYDAY=FR;UNTIL=20281231T235959',
    ]);
  });

  it('leave out the holidays still to come', () => {
    expect(lines(hoursCalendar(ottawa, 'fr-CA', '2026-11-27')).filter((line) => line.startsWith('EXDATE'))[2]).toContain('20261225T083000');
  });

  it('leave out the holidays of every year it tells of, on the days it would be open', () => {
    const left = lines(hoursCalendar(ottawa, 'en', '2026-11-27')).filter((line) => line.startsWith('EXDATE'));

    expect(left[0]).toBe('EXDATE:20270906T083000,20280904T083000,20281225T083000');
    expect(left[2]).toBe('EXDATE:20261225T083000,20270101T083000,20270326T083000,20280414T083000');
  });

  it('end on the day after where a place closes at midnight', () => {
    const late = { ...ottawa, meta: { ...ottawa.meta, hours: [{ days: ['monday' as const], opens: '18:00', closes: '24:00' }] } };

    expect(lines(hoursCalendar(late, 'en', '2026-11-27')).filter((line) => /^DT(?:START|END)/.test(line))).toEqual([
      'DTSTART:20261130T180000',
      'DTEND:20261201T000000',
    ]);
  });

  it('are told in French', () => {
    expect(hoursCalendar(ottawa, 'fr-CA', '2026-11-27')).toContain('SUMMARY:Ouvert\u00a0: Andante');
  });
});
