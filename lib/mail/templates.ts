import { wallClock } from '../../public/scripts/hours.js';
import { crisisLines } from '../help-lines.ts';
import { formatDay, formatPhone, formatTime } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Letter, Message } from './message.ts';
import { toHtml, toText } from './message.ts';

type Words = Pick<Message, 'subject' | 'text' | 'html' | 'locale'>;

/** What a confirmation may tell: when, how to find the request again, and nothing about the person or their health. */
export type Confirmation = {
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

/** Tells staff, in both languages, that a request is waiting. It says nothing about the person. */
export function staffNotice(reference: string): Words {
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
export function confirmation(facts: Confirmation): Words {
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
