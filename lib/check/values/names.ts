import type { Locale } from '../../i18n/locales.ts';
import { matchesOf } from '../prose/matches.ts';
import type { Value } from './value.ts';

type Found = Omit<Value, 'from' | 'to' | 'words'>;
type Reader = { pattern: RegExp; read: (groups: readonly string[]) => Found | undefined };

/** The months of the year, in order. */
export const months: Readonly<Record<Locale, readonly string[]>> = {
  en: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  'fr-CA': ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
};

function date(locale: Locale, day: string | undefined, month: string | undefined, year: string | undefined): Found {
  const number = months[locale].indexOf((month ?? '').toLowerCase()) + 1;
  return { kind: 'date', amount: number, unit: [year ?? '', number, Number.parseInt(day ?? '0', 10) || ''].join('-') };
}

const clock = (hour: string | undefined, minute: string | undefined, half: string | undefined): Found => {
  const late = half?.toLowerCase().startsWith('p');
  const hours = (Number(hour) % (half ? 12 : 24)) + (late ? 12 : 0);
  return { kind: 'clock', amount: hours * 60 + Number(minute ?? 0) };
};

const telephone: Reader = {
  pattern:
    /(?<![\d-])(?:(?:\+?1[ -.]?)?\(?\d{3}\)?[ -.]\d{3}[ -.]\d{4}|(?:\+?1[ -.])?\d{3}[ -.]\p{Lu}{4,}|(?:9-1-1|9-8-8|8-1-1|2-1-1|(?<!(?:of|sur|in|about|than|over|environ|de|des|les) )(?:911|988|811|211))(?![\d%]|[.,]\d| %| (?:mg|ml|mL|of|out|sur|children|enfants|trials|studies|essais|études|people|persons|patients?|adults?|women|men|participants?|personnes?|femmes|hommes|adultes)))(?!\d)/gu,
  read: ([whole = '']) => ({
    kind: 'telephone',
    amount: 0,
    unit: whole.replace(/^\+?1(?=[ -.(]?\(?\d{3})/, '').replace(/[^\p{L}\d]/gu, ''),
  }),
};

const iso: Reader = {
  pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
  read: ([, year, month, day]) => ({ kind: 'date', amount: Number(month), unit: [year, Number(month), Number(day)].join('-') }),
};

/** “x204” behind a number. */
const extension: Reader = {
  pattern: /(?<=\d{4},? ?)(?:x|#) ?(\d{1,6})(?!\d)/giu,
  read: ([, line]) => ({ kind: 'count', amount: Number(line) }),
};

/** Which is the day and which the month, nobody can tell. */
const slashed: Reader = {
  pattern: /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4}(?![\d/])/g,
  read: ([unit = '']) => ({ kind: 'date', amount: 0, unit }),
};

const readers: Readonly<Record<Locale, readonly Reader[]>> = {
  en: [
    telephone,
    extension,
    iso,
    slashed,
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(${months.en.join('|')})(?: (\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,? (\\d{4}))?(?!\\p{L})`,
        'giu',
      ),
      read: ([whole = '', before, month, after, year]) =>
        month === 'may' || (/^may$/i.test(month ?? '') && !before && !after && !year && !whole.startsWith('M'))
          ? undefined
          : date('en', before ?? after, month, year),
    },
    {
      // “December 24, 25 and 26”
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(${months.en.join('|')}) \\d{1,2}(?:, \\d{1,2})*(?:,? (?:to|and|or) |, | ?[–-] ?))(\\d{1,2})(?:, (\\d{4}))?(?![\\d:]|\\.\\d| ?[ap]\\.?m)`,
        'giu',
      ),
      read: ([, month, day, year]) => date('en', day, month, year),
    },
    {
      pattern: /(?<![\d.,])(\d{1,2})(?::([0-5]\d))? in the (morning|afternoon|evening)(?!\p{L})/giu,
      read: ([, hour, minute, half]) => clock(hour, minute, half === 'morning' ? 'am' : 'pm'),
    },
    {
      pattern: /(?<![\d.,])(\d{1,2})(?::([0-5]\d))? ?([ap])\.?m\.?(?!\p{L})/giu,
      read: ([, hour, minute, half]) => clock(hour, minute, half),
    },
    {
      // “9 to 5 p.m.”: the first hour is in the morning where it would otherwise come after the second.
      pattern: /(?<![\d.,$])(\d{1,2})(?::([0-5]\d))?(?= ?(?:-|–|to|and) ?(\d{1,2})(?::[0-5]\d)? ?([ap])\.?m\.?(?!\p{L}))/giu,
      read: ([, hour, minute, last, half]) => clock(hour, minute, Number(hour) % 12 > Number(last) % 12 ? 'a' : half),
    },
    { pattern: /(?<![\d.,])(\d{1,2}):([0-5]\d)(?!\d)/g, read: ([, hour, minute]) => clock(hour, minute, undefined) },
    {
      pattern: /(?<!\p{L})(?:12 )?(noon|midnight)(?!\p{L})/giu,
      read: ([, word]) => ({ kind: 'clock', amount: /^n/i.test(word ?? '') ? 720 : 0 }),
    },
  ],
  'fr-CA': [
    telephone,
    extension,
    iso,
    slashed,
    {
      pattern: new RegExp(`(?<!\\p{L})(?:(\\d{1,2}|1er) )?(${months['fr-CA'].join('|')})(?: (\\d{4}))?(?!\\p{L})`, 'giu'),
      read: ([, day, month, year]) => date('fr-CA', day, month, year),
    },
    {
      // « les 24, 25 et 26 décembre »
      pattern: new RegExp(
        `(?<![\\d:,]|\\d )(\\d{1,2}|1er)(?=(?:, (?:le )?(?:\\d{1,2}|1er))*(?: (?:au|et|ou|à) (?:le )?|, (?:le )?| ?[–-] ?)(?:\\d{1,2}|1er) (${months['fr-CA'].join('|')})(?!\\p{L}))`,
        'giu',
      ),
      read: ([, day, month]) => date('fr-CA', day, month, undefined),
    },
    {
      pattern: /(?<![\d.,])(\d{1,2}) ?h ?([0-5]?\d)(?!\d| (?:jours?|sur)(?!\p{L}))/giu,
      read: ([, hour, minute]) => clock(hour, minute, undefined),
    },
    {
      pattern:
        /(?<=(?<!\p{L})(?:à|dès|vers|de|jusqu'à|entre|et) )(\d{1,2}) ?h(?![\p{L}\d])|(?<=(?<!\p{L})(?:à|dès|vers|jusqu'à) )(1?\d|2[0-3]) heures(?!\p{L})/giu,
      read: ([, short, long]) => clock(short ?? long, undefined, undefined),
    },
    { pattern: /(?<![\d.,])(\d{1,2}):([0-5]\d)(?!\d)/g, read: ([, hour, minute]) => clock(hour, minute, undefined) },
    {
      pattern: /(?<!\p{L})(midi|minuit)(?!\p{L})/giu,
      read: ([, word]) => ({ kind: 'clock', amount: /^midi/i.test(word ?? '') ? 720 : 0 }),
    },
    { pattern: /(?<=(?<!\p{L})années )([2-9]0)(?!\d)/giu, read: ([, tens]) => ({ kind: 'year', amount: 1900 + Number(tens) }) },
  ],
};

/** Digits that are no quantity but a name: telephone numbers, days of the calendar, times of the day. */
export function namesIn(text: string, locale: Locale): Value[] {
  const taken: Value[] = [];
  for (const { pattern, read } of readers[locale]) {
    for (const match of matchesOf(pattern, text)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (taken.some((one) => from < one.to && one.from < to)) continue;
      const found = read([...match]);
      if (found) taken.push({ ...found, from, to, words: match[0] });
    }
  }
  return taken;
}
