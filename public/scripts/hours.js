/**
 * Is a place open, until when, or when does it open next? The same functions run in the browser, in lib and in tests. An
 * instant becomes the wall clock of the place (Intl knows its daylight saving); after that only wall clocks are compared.
 *
 * @typedef {import('../../lib/opening-hours.ts').Hours} Hours
 * @typedef {import('../../lib/opening-hours.ts').Status} Status
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

/** @param {Pick<Hours, 'week' | 'closed'>} hours @param {string} date the hours of one day, none on a holiday */
export const spansOn = ({ week, closed }, date) => (date in closed ? [] : (week[weekdayOf(date)] ?? []));

/** @param {Hours} hours @param {Date} instant @returns {Status} */
export function statusAt(hours, instant) {
  const { date, minutes } = wallClock(hours.zone, instant);
  /** @param {number} days */
  const spans = (days) => spansOn(hours, later(date, days));
  /** @param {number} days @param {number} at */
  const moment = (days, at) => ({ days, date: later(date, days), minutes: at });
  const now = { date, minutes, weekday: weekdayOf(date), holiday: hours.closed[date], off: spans(0).length === 0 };
  let until = spans(0).find(([opens, closes]) => opens <= minutes && minutes < closes)?.[1];
  if (until !== undefined) {
    // Spans that touch, at midnight or earlier, are one.
    for (let days = 0; days < 8; ) {
      const midnight = until === 1440;
      const next = spans(days + Number(midnight)).find(([opens]) => opens === (midnight ? 0 : until));
      if (!next) return { ...now, open: true, next: moment(days, until) };
      days += Number(midnight);
      until = next[1];
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
  const [weekday, month] = [{ weekday: 'long' }, { month: 'long' }].map((part) =>
    new Intl.DateTimeFormat(lang, { ...part, timeZone: 'UTC' }).format(day),
  );
  const number = day.getUTCDate();
  return [weekday, lang === 'en' ? `${number} ${month}` : `${number === 1 ? '1er' : number}\u00a0${month}`];
}

/** @param {string} words @param {Record<string, string>} values */
const fill = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');

/** What a visitor reads. @param {Status} status @param {Record<string, string>} words @param {string} lang @returns {string} */
export function statusWords(status, words, lang) {
  const { open, next, holiday, off } = status;
  if (!next) return open ? words.always : words.never;
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
    const words = JSON.parse(place.getAttribute('data-words'));
    const status = statusAt(JSON.parse(place.getAttribute('data-hours')), instant);
    const say = (name, text) => {
      const element = place.querySelector(`[data-say="${name}"]`);
      if (element) element.textContent = text;
      return element;
    };
    const [weekday, date] = dayWords(status.date, lang);
    say('now', fill(words.now, { weekday, date, time: clock(status.minutes, lang) }));
    const line = say('status', statusWords(status, words, lang));
    line.className = status.open ? 'open' : 'open open--closed';
    line.parentElement.classList.toggle('status-bar--open', status.open);
    for (const row of place.querySelectorAll('[data-weekday]')) {
      const today = Number(row.getAttribute('data-weekday')) === status.weekday;
      row.classList.toggle('today', today);
      row.querySelector('[data-mark]').textContent = today
        ? fill(status.holiday ? words.markHoliday : words.mark, { name: status.holiday })
        : '';
    }
  }
}

if (typeof window !== 'undefined') {
  const show = () => showHours(document, new Date());
  show();
  setInterval(show, 15000);
}
