/**
 * Is a place open, until when, or when next? By its own clock.
 *
 * @import { Hours, Status } from '../../lib/opening-hours.ts'
 * @typedef {Record<string, string | undefined>} Words
 */

/** @param {string} zone @param {Date} instant */
export function wallClock(zone, instant) {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map(
    (wanted) => parts.find(({ type }) => type === wanted)?.value,
  );
  return { date: `${year}-${month}-${day}`, minutes: Number(hour) * 60 + Number(minute) };
}

/** @param {string} date @param {number} days */
function later(date, days) {
  const day = new Date(`${date}T00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** @param {string} date 0 for Monday */
const weekdayOf = (date) => (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;

/** By the keys of `closedOf`. @param {Hours['closed']} closed @param {string} date */
export function holidayOn(closed, date) {
  return closed[date] ?? closed[date.slice(5)] ?? closed[`${date.slice(5)} ${weekdayOf(date)}`];
}

/** @param {Pick<Hours, 'week' | 'closed'>} hours @param {string} date */
export const spansOn = ({ week, closed }, date) => (holidayOn(closed, date) === undefined ? (week[weekdayOf(date)] ?? []) : []);

/** @param {Hours} hours @param {Date} instant @returns {Status} */
export function statusAt(hours, instant) {
  const { date, minutes } = wallClock(hours.zone, instant);
  /** @param {number} days */
  const spans = (days) => spansOn(hours, later(date, days));
  /** @param {number} days @param {number} at */
  const moment = (days, at) => ({ days, date: later(date, days), minutes: at });
  /** @param {number} days @param {number} start @returns {number | undefined} */
  const end = (days, start) => spans(days).find(([opens]) => opens === start)?.[1];
  const now = { date, minutes, weekday: weekdayOf(date), holiday: holidayOn(hours.closed, date), off: spans(0).length === 0 };
  let until = spans(0).find(([opens, closes]) => opens <= minutes && minutes < closes)?.[1];
  if (until !== undefined) {
    // Spans that touch, at midnight or earlier, are one.
    for (let days = 0; days < 8; ) {
      const midnight = Number(until === 1440);
      const next = end(days + midnight, midnight ? 0 : until);
      if (!next) return { ...now, open: true, next: moment(days, until) };
      days += midnight;
      until = next;
    }
    return { ...now, open: true };
  }
  for (let days = 0; days < 62; days += 1) {
    const next = spans(days).find(([opens]) => days > 0 || opens > minutes);
    if (next) return { ...now, open: false, next: moment(days, next[0]) };
  }
  return { ...now, open: false };
}

/** @param {number} minutes @param {string} lang as formatTime in lib/i18n/format.ts writes it */
export function clock(minutes, lang) {
  const hour = Math.floor(minutes / 60);
  const rest = String(minutes % 60).padStart(2, '0');
  if (lang === 'en') return `${hour}:${rest}`;
  return `${hour}\u00a0h${minutes % 60 ? `\u00a0${rest}` : ''}`;
}

/** @param {string} date @param {string} lang @returns {[weekday: string, day: string]} as formatDay in lib/i18n/format.ts writes them */
export function dayWords(date, lang) {
  const day = new Date(`${date}T00:00Z`);
  /** @param {Intl.DateTimeFormatOptions} part */
  const say = (part) => new Intl.DateTimeFormat(lang, { ...part, timeZone: 'UTC' }).format(day);
  const month = say({ month: 'long' });
  const number = day.getUTCDate();
  return [say({ weekday: 'long' }), lang === 'en' ? `${number} ${month}` : `${number === 1 ? '1er' : number}\u00a0${month}`];
}

/** @param {string | undefined} words @param {Words} values */
const fill = (words = '', values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');

/** What a visitor reads. @param {Status} status @param {Words} words @param {string} lang */
export function statusWords(status, words, lang) {
  const { open, next, holiday, off } = status;
  if (!next) return (open ? words.always : words.never) ?? '';
  const [weekday, date] = dayWords(next.date, lang);
  const time = next.minutes % 1440 ? clock(next.minutes, lang) : words.midnight;
  if (open) return fill(next.days > 1 ? words.openDay : words.open, { time, weekday });
  const when = ['today', 'tomorrow'][next.days] ?? (next.days < 7 ? 'weekday' : 'date');
  return fill(holiday ? words.holiday : off ? words.dayOff : words.closed, {
    name: holiday,
    opens: fill(words[when], { time, weekday, date }),
  });
}

/** Writes the present state into every place of a page that shows hours. @param {Document} document @param {Date} instant */
export function showHours(document, instant) {
  const lang = document.documentElement.lang;
  for (const place of document.querySelectorAll('[data-hours]')) {
    /** @param {string} name */
    const read = (name) => JSON.parse(place.getAttribute(name) ?? '');
    const words = read('data-words');
    const status = statusAt(read('data-hours'), instant);
    /** @param {string} selector @param {string} text */
    const say = (selector, text, within = place) => {
      const element = within.querySelector(selector);
      if (element) element.textContent = text;
      return element;
    };
    const [weekday, date] = dayWords(status.date, lang);
    say('[data-say="now"]', fill(words.now, { weekday, date, time: clock(status.minutes, lang) }));
    const line = say('[data-say="status"]', statusWords(status, words, lang));
    if (line) line.className = status.open ? 'open' : 'open open--closed';
    line?.parentElement?.classList.toggle('status-bar--open', status.open);
    for (const row of place.querySelectorAll('[data-weekday]')) {
      const today = Number(row.getAttribute('data-weekday')) === status.weekday;
      row.classList.toggle('today', today);
      say('[data-mark]', today ? fill(status.holiday ? words.markHoliday : words.mark, { name: status.holiday }) : '', row);
    }
  }
}

if (typeof window !== 'undefined') {
  const show = () => showHours(document, new Date());
  show();
  setInterval(show, 15000);
}
