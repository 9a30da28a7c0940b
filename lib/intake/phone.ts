import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { formatPhone } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';

/** Why a number could not be read: it is none, or it stands among words that would be lost. */
export type PhoneFault = 'not-a-phone' | 'phone-words';

/** “ext. 204”, “extension 204”, “local 204”, “x204”, “#204”, « poste 204 », « poste no 204 », with or without a space, and the form the standard gives it (RFC 3966). */
const extension =
  /(?:;ext=|[,;(\s]*(?:(?<!\p{L})(?:ext(?:ension|n)?\.?|poste?|local|loc\.|p\.|x)(?!\p{L})|#)\s*[:.]?\s*(?:#|n(?:[o°]\.?|umber|uméro)(?!\p{L}))?)\s*(\d{1,8})[\s)]*$/iu;

/** What may stand between the digits of a number: spaces of every kind, hyphens of every kind, points, slashes and brackets. */
const written = /^\+?[\d\s()./\u00ad\u200b\u2010-\u2015\u2212\u2060-]+$/u;

/**
 * Reads a telephone number as people write it; without a country it is taken as Canadian. Nothing of it is dropped: an extension is
 * kept, and words that cannot be kept are a fault.
 *
 * @returns E.164, with “;ext=204” behind it where there is an extension (RFC 3966)
 */
export function readPhone(text: string): { phone: string } | { fault: PhoneFault } {
  // Some keyboards type digits and signs of another width.
  const address = text
    .normalize('NFKC')
    .trim()
    .replace(/^(?:t[ée]l(?:[ée]phone)?|phone)(?!\p{L})\.?\s*:?\s*/iu, '');
  const found = extension.exec(address);
  const bare = (found ? address.slice(0, found.index) : address).trim();
  if (!written.test(bare)) return { fault: (bare.match(/\d/g)?.length ?? 0) >= 7 ? 'phone-words' : 'not-a-phone' };
  const number = parsePhoneNumberFromString(bare.replace(/[^\d+]/g, ''), 'CA');
  if (!number?.isPossible() || !(number.isValid() || isFictional(number.number))) return { fault: 'not-a-phone' };
  return { phone: found ? `${number.number};ext=${found[1]}` : number.number };
}

/** A kept number as it is read in this language: 613-555-0199, ext. 204; one from elsewhere with its country. */
export function showPhone(phone: string, locale: Locale): string {
  const [number = '', extra] = phone.split(';ext=');
  const shown = /^\+1\d{10}$/.test(number) ? formatPhone(number) : (parsePhoneNumberFromString(number)?.formatInternational() ?? number);
  return extra === undefined ? shown : translatorFor(locale, 'RequestForm')('extension', { number: shown, extension: extra });
}

/** 555-0100 to 555-0199 are never assigned; the demonstration clinic’s visitors use them. */
function isFictional(number: string): boolean {
  return /^\+1\d{3}55501\d\d$/.test(number);
}
