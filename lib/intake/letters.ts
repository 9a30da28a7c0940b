import { wallClock } from '../../public/scripts/hours.js';
import { loadLibrary } from '../content/load.ts';
import type { Store } from '../db/client.ts';
import { env } from '../env.ts';
import { crisisLines } from '../help-lines.ts';
import { formatDay, formatPhone, formatTime } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Compose } from '../mail/deliver.ts';
import type { Letter, Message } from '../mail/message.ts';
import { toHtml, toText } from '../mail/message.ts';
import type { Claim } from '../mail/store.ts';
import { sitePhone } from '../site.ts';
import { findRequest } from './store.ts';

type Words = Pick<Message, 'subject' | 'text' | 'html' | 'locale'>;

/** What a confirmation may tell: when, how to find the request again, and nothing about the person or their health. */
type Confirmation = {
  locale: Locale;
  reference: string;
  receivedAt: Date;
  zone: string;
  /** YYYY-MM-DD. */
  deleteBy: string;
  /** The telephone number of the place, E.164. */
  phone: string;
  /** Absent when the place is no longer ours. */
  answerWithinBusinessDays: number | undefined;
};

/** Each kind of letter: to whom it goes, and what it says. A kind without a writer does not compile. */
const writers: Record<Claim['kind'], (store: Store, claim: Claim) => Promise<Words & Pick<Message, 'to'>>> = {
  'staff-notice': async (_store, { reference }) => ({ to: env.STAFF_EMAIL, ...staffNotice(reference) }),
  async confirmation(store, { request_id, reference }) {
    const kept = await store.run((db) => findRequest(db, store.keys(), { id: request_id }));
    if (kept?.request.details.contact !== 'email') throw new Error(`${reference} has no e-mail address.`);
    const place = loadLibrary().locations.find(({ id }) => id === kept.location)?.meta;
    return {
      to: kept.request.details.email,
      ...confirmation({
        locale: kept.locale,
        reference: kept.reference,
        receivedAt: new Date(kept.received_at),
        zone: kept.zone,
        deleteBy: kept.delete_by,
        phone: place?.phone ?? sitePhone,
        answerWithinBusinessDays: place?.requests.answerWithinBusinessDays,
      }),
    };
  },
};

/** Writes the letter that is due, from what the store knows of its request. */
export const composeLetter: Compose = async (store, claim) => ({
  messageId: claim.message_id,
  ...(await writers[claim.kind](store, claim)),
});

/** Tells staff, in both languages, that a request is waiting. It says nothing about the person. */
function staffNotice(reference: string): Words {
  const letters = (['fr-CA', 'en'] as const).map((locale): Letter & { subject: string } => {
    const t = translatorFor(locale, 'StaffNotice');
    return {
      locale,
      subject: t('subject'),
      parts: [
        { kind: 'text', text: t('waiting', { reference }) },
        { kind: 'text', text: t('privacy') },
        { kind: 'code', text: `npm run requests -- show ${reference}` },
      ],
    };
  });
  return written(`${letters.map(({ subject }) => subject).join(' / ')} (${reference})`, letters);
}

/** Tells a visitor, in their language, that their request was received, what comes next and how to withdraw it. */
function confirmation(facts: Confirmation): Words {
  const { locale, reference, receivedAt, zone } = facts;
  const t = translatorFor(locale, 'ConfirmationEmail');
  const crisis = translatorFor(locale, 'CrisisStrip');
  const footer = translatorFor(locale, 'SiteFooter');
  const { date, minutes } = wallClock(zone, receivedAt);
  const time = formatTime(Math.floor(minutes / 60), minutes % 60, locale);
  const text = (words: string) => ({ kind: 'text', text: words }) as const;
  return written(t('subject', { reference }), [
    {
      locale,
      parts: [
        text(t('greeting')),
        text(t('received', { day: formatDay(date, locale), time })),
        { kind: 'fact', label: t('reference'), text: reference },
        text(t('referenceUse')),
        ...(facts.answerWithinBusinessDays ? [text(t('answer', { count: facts.answerWithinBusinessDays }))] : []),
        text(t('privacy')),
        text(t('withdraw', { phone: formatPhone(facts.phone) })),
        text(t('erased', { day: formatDay(facts.deleteBy, locale) })),
        {
          kind: 'lines',
          heading: `${t('hours')} ${crisis('heading')}`,
          lines: crisisLines(locale).map(({ id, label, href }) => ({
            label,
            href,
            words: id === 'lifeline' ? `${crisis(id)}. ${crisis('calls')}` : crisis(id),
          })),
        },
        text(`Andante. ${footer('fictional')}`),
      ],
    },
  ]);
}

function written(subject: string, letters: [Letter, ...Letter[]] | Letter[]): Words {
  return { subject, text: toText(letters), html: toHtml(subject, letters), locale: letters[0]?.locale ?? 'en' };
}
