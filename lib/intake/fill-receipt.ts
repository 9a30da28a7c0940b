import { wallClock } from '../../public/scripts/hours.js';
import type { CareLocation } from '../content/library.ts';
import { textFor } from '../content/queries.ts';
import { formatDay, formatPhone, formatTime, formatZone } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { PageOf } from '../templates/fill.ts';
import type { SlotOf } from '../templates/slots.ts';
import { answerDay } from './answer-day.ts';
import type { Receipt } from './submission.ts';

/** Writes what a visitor keeps: the reference, and what happens when, by the clock and the calendar of the clinic. */
export function fillReceipt(page: PageOf<'requestSent'>, receipt: Receipt, location: CareLocation, locale: Locale): void {
  const { zone, phone, requests } = location.meta;
  const received = new Date(receipt.receivedAt);
  const { date, minutes } = wallClock(zone, received);
  const values: Record<Exclude<SlotOf<'requestSent'>, 'codeRow'>, string> = {
    reference: receipt.reference,
    code: receipt.code ?? '',
    received: translatorFor(locale, 'RequestSent')('receivedAt', {
      day: formatDay(date, locale),
      time: formatTime(Math.floor(minutes / 60), minutes % 60, locale),
      zone: formatZone(zone, locale),
    }),
    place: textFor(location, locale).text.words.title,
    answerBy: formatDay(answerDay(location.meta, received, requests.answerWithinBusinessDays), locale),
    eraseBy: formatDay(receipt.deleteBy, locale),
    phone: formatPhone(phone),
  };
  for (const [name, words] of Object.entries(values)) page.say(name as SlotOf<'requestSent'>, words);
  for (const link of page.slots('phone')) link.setAttribute('href', `tel:${phone}`);
  page.show('codeRow', receipt.code !== undefined);
}
