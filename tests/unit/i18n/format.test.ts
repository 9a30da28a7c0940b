import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const originalTimeZone = process.env.TZ;

describe.each([
  { timeZone: 'UTC', hourAtNoonUtc: 12 },
  { timeZone: 'America/Toronto', hourAtNoonUtc: 8 },
  { timeZone: 'Pacific/Kiritimati', hourAtNoonUtc: 2 },
])('on a machine set to $timeZone', ({ timeZone, hourAtNoonUtc }) => {
  let format: typeof import('#lib/i18n/format.ts');

  beforeAll(async () => {
    process.env.TZ = timeZone;
    // The module builds its formatters when it is loaded, so each time zone needs a fresh one.
    vi.resetModules();
    format = await import('#lib/i18n/format.ts');
  });

  afterAll(() => {
    if (originalTimeZone === undefined) delete process.env.TZ;
    else process.env.TZ = originalTimeZone;
    vi.resetModules();
  });

  it('the clock of the machine really is in that time zone', () => {
    expect(new Date('2026-10-12T12:00:00Z').getHours()).toBe(hourAtNoonUtc);
  });

  describe('a date', () => {
    it('is written day, month, year in English, without a comma', () => {
      expect(format.formatDate('2026-10-12', 'en')).toBe('12 October 2026');
      expect(format.formatDate('2026-03-04', 'en')).toBe('4 March 2026');
    });

    it('is written in lower case in French, with day and month on one line', () => {
      expect(format.formatDate('2026-10-12', 'fr-CA')).toBe('12\u00a0octobre 2026');
      expect(format.formatDate('2026-02-02', 'fr-CA')).toBe('2\u00a0février 2026');
    });

    it('begins with 1er on the first of the month in French only', () => {
      expect(format.formatDate('2026-10-01', 'fr-CA')).toBe('1er\u00a0octobre 2026');
      expect(format.formatDate('2026-10-01', 'en')).toBe('1 October 2026');
    });

    it('does not slip into the neighbouring year', () => {
      expect(format.formatDate('2026-12-31', 'en')).toBe('31 December 2026');
      expect(format.formatDate('2027-01-01', 'fr-CA')).toBe('1er\u00a0janvier 2027');
    });

    it('may be 29 February in a leap year', () => {
      expect(format.formatDate('2028-02-29', 'en')).toBe('29 February 2028');
    });

    it.each(['2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '2026-1-5', '12 October 2026', '2026-10-12T00:00:00Z', '2026-10', ''])(
      'is refused when it is “%s”, and the message says what to write',
      (isoDate) => {
        expect(() => format.formatDate(isoDate, 'en')).toThrow(
          `Invalid date "${isoDate}": write a day that exists in the calendar as YYYY-MM-DD, such as 2026-10-12.`,
        );
      },
    );
  });

  describe('what a thing is called, before what it is', () => {
    it('has its colon at once in English, and after a non-breaking space in French', () => {
      expect(format.formatFact('By email', 'nadia@example.ca', 'en')).toBe('By email: nadia@example.ca');
      expect(format.formatFact('Par courriel', 'nadia@exemple.ca', 'fr-CA')).toBe('Par courriel\u00a0: nadia@exemple.ca');
    });
  });

  describe('a time of day', () => {
    it('has a colon in English', () => {
      expect(format.formatTime(8, 30, 'en')).toBe('8:30');
      expect(format.formatTime(16, 30, 'en')).toBe('16:30');
      expect(format.formatTime(9, 0, 'en')).toBe('9:00');
    });

    it('has an h between non-breaking spaces in French', () => {
      expect(format.formatTime(16, 30, 'fr-CA')).toBe('16\u00a0h\u00a030');
      expect(format.formatTime(8, 5, 'fr-CA')).toBe('8\u00a0h\u00a005');
    });

    it('has no minutes in French on the hour', () => {
      expect(format.formatTime(9, 0, 'fr-CA')).toBe('9\u00a0h');
      expect(format.formatTime(0, 0, 'fr-CA')).toBe('0\u00a0h');
    });

    it.each([
      [24, 0],
      [-1, 0],
      [8, 60],
      [8.5, 0],
      [Number.NaN, 0],
    ])('is refused when it is %s:%s', (hour, minute) => {
      expect(() => format.formatTime(hour, minute, 'en')).toThrow('the hour must be 0 to 23 and the minute 0 to 59');
    });
  });

  describe('a number', () => {
    it('has commas and a decimal point in English', () => {
      expect(format.formatNumber(2309, 'en')).toBe('2,309');
      expect(format.formatNumber(1234567.5, 'en')).toBe('1,234,567.5');
    });

    it('has non-breaking spaces and a decimal comma in French', () => {
      expect(format.formatNumber(2309, 'fr-CA')).toBe('2\u00a0309');
      expect(format.formatNumber(1234567.5, 'fr-CA')).toBe('1\u00a0234\u00a0567,5');
    });

    it('stays whole when it is small', () => {
      expect(format.formatNumber(0, 'en')).toBe('0');
      expect(format.formatNumber(999, 'fr-CA')).toBe('999');
    });
  });

  describe('a list', () => {
    it('ends with “and” in English, without a comma before it', () => {
      expect(format.formatList(['sleep', 'pain', 'fatigue'], 'en')).toBe('sleep, pain and fatigue');
    });

    it('ends with « et » in French', () => {
      expect(format.formatList(['sommeil', 'douleur', 'fatigue'], 'fr-CA')).toBe('sommeil, douleur et fatigue');
    });

    it('may have one item, two or none', () => {
      expect(format.formatList(['pain'], 'en')).toBe('pain');
      expect(format.formatList(['douleur', 'fatigue'], 'fr-CA')).toBe('douleur et fatigue');
      expect(format.formatList([], 'en')).toBe('');
    });
  });

  describe('a telephone number', () => {
    it('is written with hyphens', () => {
      expect(format.formatPhone('+16135550142')).toBe('613-555-0142');
    });

    it('keeps the 1 when it is toll-free', () => {
      expect(format.formatPhone('+18662773553')).toBe('1-866-277-3553');
    });

    it.each(['613-555-0142', '6135550142', '+1613555014', '+161355501420', '+33612345678', ''])('is refused when it is “%s”', (e164) => {
      expect(() => format.formatPhone(e164)).toThrow(`Invalid telephone number "${e164}": write +1 and ten digits, such as +16135550142.`);
    });
  });
});
