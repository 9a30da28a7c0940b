import type { Locale } from './locales.ts';

const NBSP = '\u00a0';
const colons: Record<Locale, string> = { en: ':', 'fr-CA': `${NBSP}:` };

// Bare `en` is American (serial comma, month first) and bare `fr` is from France (13:05, narrow spaces).
const languageTags = { en: 'en-CA', 'fr-CA': 'fr-CA' } as const satisfies Record<Locale, string>;

// Building an Intl object costs far more than using it, so each language keeps its own.
const formatters = {
  en: buildFormatters(languageTags.en),
  'fr-CA': buildFormatters(languageTags['fr-CA']),
} satisfies Record<Locale, ReturnType<typeof buildFormatters>>;

function buildFormatters(languageTag: string) {
  return {
    list: new Intl.ListFormat(languageTag, { type: 'conjunction' }),
    // Content dates carry no time zone: read in local time, they would shift by a day west of Greenwich.
    month: new Intl.DateTimeFormat(languageTag, { month: 'long', timeZone: 'UTC' }),
    number: new Intl.NumberFormat(languageTag),
    shortMonth: new Intl.DateTimeFormat(languageTag, { month: 'short', timeZone: 'UTC' }),
    shortWeekday: new Intl.DateTimeFormat(languageTag, { weekday: 'short', timeZone: 'UTC' }),
    weekday: new Intl.DateTimeFormat(languageTag, { weekday: 'long', timeZone: 'UTC' }),
  };
}

/**
 * Writes a day out in full, day first in both languages; French keeps day and month on one line.
 * @example formatDate('2026-10-01', 'fr-CA') // '1er octobre 2026'
 */
export function formatDate(isoDate: string, locale: Locale): string {
  const date = requireDay(isoDate);
  const day = date.getUTCDate();
  const rest = `${formatters[locale].month.format(date)} ${date.getUTCFullYear()}`;
  return locale === 'fr-CA' ? `${day === 1 ? '1er' : day}${NBSP}${rest}` : `${day} ${rest}`;
}

/**
 * Writes a month with its year.
 * @param isoMonth YYYY-MM
 * @example formatMonth('2026-11', 'fr-CA') // 'novembre 2026'
 */
export function formatMonth(isoMonth: string, locale: Locale): string {
  const date = requireDay(`${isoMonth}-01`);
  return `${formatters[locale].month.format(date)} ${date.getUTCFullYear()}`;
}

/**
 * Writes the name of a day of the week, 0 for Monday.
 * @example formatWeekday(5, 'fr-CA') // 'samedi'
 */
export function formatWeekday(weekday: number, locale: Locale): string {
  return formatters[locale].weekday.format(new Date(Date.UTC(2024, 0, 1 + weekday))); // 1 January 2024 was a Monday
}

/**
 * Writes a day out in full with its weekday.
 * @example formatDay('2026-10-01', 'fr-CA') // 'jeudi 1er octobre 2026'
 */
export function formatDay(isoDate: string, locale: Locale): string {
  const weekday = formatters[locale].weekday.format(requireDay(isoDate));
  return `${weekday} ${formatDate(isoDate, locale)}`;
}

/**
 * Writes a day as short as a list wants it, without its year.
 * @example formatShortDay('2026-11-24', 'fr-CA') // 'mar. 24 nov.'
 */
export function formatShortDay(isoDate: string, locale: Locale): string {
  const date = requireDay(isoDate);
  const { shortWeekday, shortMonth } = formatters[locale];
  const day = locale === 'fr-CA' && date.getUTCDate() === 1 ? '1er' : date.getUTCDate();
  return `${shortWeekday.format(date)} ${day}${NBSP}${shortMonth.format(date)}`;
}

/**
 * Writes what people call a time zone at an instant, by its season: in the hour that comes twice, it says which one.
 * @example formatZoneAt('America/Toronto', new Date('2027-11-07T05:30:00Z'), 'fr-CA') // 'HAE'
 */
export function formatZoneAt(zone: string, instant: Date, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(languageTags[locale], { timeZone: zone, timeZoneName: 'short' }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/**
 * Writes the name people give to a time zone, whatever the season.
 * @example formatZone('America/Moncton', 'fr-CA') // 'heure de l’Atlantique'
 */
export function formatZone(zone: string, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(languageTags[locale], { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(0);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/**
 * Writes a time of day on the 24-hour clock; French leaves out minutes that are zero.
 * @example formatTime(16, 30, 'fr-CA') // '16 h 30'
 */
export function formatTime(hour: number, minute: number, locale: Locale): string {
  if (!isWholeBelow(24, hour) || !isWholeBelow(60, minute)) {
    throw new Error(`Invalid time ${hour}:${minute}: the hour must be 0 to 23 and the minute 0 to 59, both whole numbers.`);
  }
  const minutes = String(minute).padStart(2, '0');
  if (locale === 'en') return `${hour}:${minutes}`;
  return minute === 0 ? `${hour}${NBSP}h` : `${hour}${NBSP}h${NBSP}${minutes}`;
}

/**
 * Writes a number with the separators of the language.
 * @example formatNumber(2309.5, 'fr-CA') // '2 309,5'
 */
export function formatNumber(value: number, locale: Locale): string {
  return formatters[locale].number.format(value);
}

/**
 * Writes what a thing is called before what it is; French sets the colon apart.
 * @example formatFact('Courriel', 'nadia@exemple.ca', 'fr-CA') // 'Courriel : nadia@exemple.ca'
 */
export function formatFact(label: string, words: string, locale: Locale): string {
  return `${label}${colons[locale]} ${words}`;
}

/**
 * Joins items as a sentence would, without a serial comma.
 * @example formatList(['a', 'b', 'c'], 'fr-CA') // 'a, b et c'
 */
export function formatList(items: readonly string[], locale: Locale): string {
  return formatters[locale].list.format(items);
}

/**
 * Writes a Canadian or American number with hyphens; a toll-free number keeps the 1 that must be dialled.
 * @example formatPhone('+16135550142') // '613-555-0142'
 */
export function formatPhone(e164: string): string {
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164) ?? [];
  if (!area) throw new Error(`Invalid telephone number "${e164}": write +1 and ten digits, such as +16135550142.`);
  const tollFree = /^8(?:00|33|44|55|66|77|88)$/.test(area);
  return `${tollFree ? '1-' : ''}${area}-${exchange}-${line}`;
}

function requireDay(isoDate: string): Date {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(isoDate) ? `${isoDate}T00:00:00Z` : Number.NaN);
  // JavaScript reads 30 February as 2 March, so the day must survive the round trip.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(isoDate)) {
    throw new RangeError(`Invalid date "${isoDate}": write a day that exists in the calendar as YYYY-MM-DD, such as 2026-10-12.`);
  }
  return date;
}

function isWholeBelow(limit: number, value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < limit;
}
