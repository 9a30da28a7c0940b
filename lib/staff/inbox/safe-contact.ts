import { wallClock } from '../../../public/scripts/hours.js';
import { formatDay, formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { showPhone } from '../../intake/phone.ts';
import type { IntakeRequest } from '../../intake/schema.ts';
import type { OpenedRequest } from './open.ts';
import { placeName, placeOf } from './places.ts';
import { answerLocale, firstDraft } from './reply.ts';
import { timeIn } from './when.ts';

/** One thing to know before reaching somebody; `must` is what must not happen. */
type Care = {
  sign: 'noVoice' | 'voice' | 'discreet' | 'check' | 'clock' | 'phone' | 'mail' | 'warning';
  must: boolean;
  words: string;
  why: string;
};

/** How a person may be reached: what to heed first, then the one way that was allowed; no way at all once the person wants no more contact. */
export type SafeContact = {
  title: string;
  cares: Care[];
  way: { sign: 'phone' | 'mail'; href: string; words: string; note: string } | undefined;
};

/** Hours of the day that each answer means, by the clock of the place. */
const spans: Record<IntakeRequest['wishes']['times'][number], [from: number, to: number]> = {
  morning: [8 * 60, 12 * 60],
  afternoon: [12 * 60, 17 * 60],
  evening: [17 * 60, 20 * 60],
};

/** What to heed before reaching a person, in the words of a colleague’s language. */
export function safeContact({ card, kept }: Pick<OpenedRequest, 'card' | 'kept'>, locale: Locale, now: Date): SafeContact {
  const t = translatorFor(locale, 'StaffInbox');
  const { details } = kept.request;
  const byPhone = details.contact === 'phone';
  const title = t(byPhone ? 'safe.call' : 'safe.write');
  if (card.withdrawn_at !== null) {
    const day = formatDay(card.withdrawn_at.slice(0, 10), locale);
    return {
      title,
      cares: [{ sign: 'warning', must: true, words: t('safe.noContact'), why: t('safe.noContactWhy', { day }) }],
      way: undefined,
    };
  }
  return {
    title,
    cares: [
      ...voiceCare(kept.request, locale),
      nameCare(kept, locale),
      ...timeCare(card.location, kept.request, locale, now),
      whoCare(kept, locale),
    ],
    way: wayTo(kept, locale),
  };
}

function voiceCare({ details }: IntakeRequest, locale: Locale): Care[] {
  const t = translatorFor(locale, 'StaffInbox');
  if (details.contact !== 'phone') return [];
  return details.message === 'no'
    ? [{ sign: 'noVoice', must: true, words: t('safe.noVoice'), why: t('safe.noVoiceWhy') }]
    : [{ sign: 'voice', must: false, words: t('safe.voice'), why: t('safe.voiceWhy') }];
}

function nameCare(kept: OpenedRequest['kept'], locale: Locale): Care {
  const t = translatorFor(locale, 'StaffInbox');
  const { nameClinic, contact } = kept.request.details;
  if (nameClinic === 'yes') return { sign: 'check', must: false, words: t('safe.name'), why: t('safe.nameWhy') };
  const { subject } = firstDraft(kept, { id: '', name: '' });
  return {
    sign: 'discreet',
    must: true,
    words: t('safe.noName'),
    why: contact === 'phone' ? t('safe.noNameCall') : t('safe.noNameWrite', { subject }),
  };
}

function timeCare(location: string, { details, wishes }: IntakeRequest, locale: Locale, now: Date): Care[] {
  if (details.contact !== 'phone') return [];
  const t = translatorFor(locale, 'StaffInbox');
  const { choices } = messagesFor(locale).RequestForm;
  const { zone } = placeOf(location);
  const { minutes } = wallClock(zone, now);
  const good = wishes.times.some((time) => spans[time][0] <= minutes && minutes < spans[time][1]);
  const why = t(good ? 'safe.timesGood' : 'safe.times', { time: timeIn(zone, now, locale), place: placeName(location, locale) });
  return [
    {
      sign: 'clock',
      must: false,
      words: formatList(
        wishes.times.map((time) => choices.times[time]),
        locale,
      ),
      why,
    },
  ];
}

function whoCare(kept: OpenedRequest['kept'], locale: Locale): Care {
  const t = translatorFor(locale, 'StaffInbox');
  const { contact, name, forWhom } = kept.request.details;
  const language = t(`safe.inLanguage.${answerLocale(kept)}`);
  const byPhone = contact === 'phone';
  return {
    sign: byPhone ? 'phone' : 'mail',
    must: false,
    words: byPhone ? t('safe.speak', { language, name }) : t('safe.write2', { language }),
    why: `${t(`safe.for.${forWhom}`)} ${t(byPhone ? 'safe.noEmail' : 'safe.noPhone')}`,
  };
}

function wayTo(kept: OpenedRequest['kept'], locale: Locale): SafeContact['way'] {
  const t = translatorFor(locale, 'StaffInbox');
  const { details } = kept.request;
  const name = t(details.nameClinic === 'no' ? 'safe.shortNoName' : 'safe.shortName');
  if (details.contact === 'phone') {
    const voice = t(details.message === 'no' ? 'safe.shortNoVoice' : 'safe.shortVoice');
    return {
      sign: 'phone',
      href: `tel:${details.phone}`,
      words: t('safe.callNumber', { number: showPhone(details.phone, locale) }),
      note: `${voice} ${name}`,
    };
  }
  const subject = encodeURIComponent(firstDraft(kept, { id: '', name: '' }).subject);
  return {
    sign: 'mail',
    href: `mailto:${encodeURIComponent(details.email)}?subject=${subject}`,
    words: t('safe.writeTo', { address: details.email }),
    note: name,
  };
}
