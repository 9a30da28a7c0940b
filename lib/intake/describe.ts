import { wallClock } from '../../public/scripts/hours.js';
import { formatDay, formatList, formatTime } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { PlainColumns } from './damaged.ts';
import { isStatus, readable } from './damaged.ts';
import { furtherAnswers } from './further-answers.ts';
import { showPhone } from './phone.ts';
import type { choices } from './schema.ts';
import type { ListedRequest } from './store.ts';
import type { RequestSummary } from './summaries-store.ts';

/** A place as staff call it. */
export type PlaceName = (id: string) => string;

/** The words of the command staff use, in their language. */
export function commandWords(locale: Locale) {
  return translatorFor(locale, 'RequestCommand');
}

/** A request in words: labels and answers; first, if so, that nobody reaches the person, then what must not be said or left. */
export function describeRequest(kept: ListedRequest, locale: Locale, placeName: PlaceName): [label: string, words: string][] {
  const t = commandWords(locale);
  const { details, wishes, consent } = kept.request;
  const times = wishes.times as (typeof choices.times)[number][];
  const help = wishes.help as (typeof choices.help)[number][];
  return [
    ...(kept.withdrawn_at === null ? [] : [[t('label.contact'), t('noContact')] as [string, string]]),
    [t('label.reference'), kept.reference],
    ...(details.contact === 'phone' ? [[t('label.voiceMessage'), t(`voiceMessage.${details.message}`)] as [string, string]] : []),
    [t('label.clinicName'), t(`clinicName.${details.nameClinic}`)],
    [t('label.name'), details.name],
    details.contact === 'phone' ? [t('label.phone'), showPhone(details.phone, locale)] : [t('label.email'), details.email],
    [t('label.language'), t(`language.${details.language}`)],
    [t('label.forWhom'), t(`forWhom.${details.forWhom}`)],
    [t('label.place'), placeName(wishes.location)],
    [
      t('label.times'),
      formatList(
        times.map((time) => t(`times.${time}`)),
        locale,
      ),
    ],
    [
      t('label.help'),
      formatList(
        help.map((subject) => t(`help.${subject}`)),
        locale,
      ),
    ],
    ...furtherAnswers(kept.request, locale).flatMap(({ label, words }): [string, string][] =>
      words === undefined ? [] : [[label, words]],
    ),
    ...(wishes.note ? [[t('label.note'), wishes.note] as [string, string]] : []),
    [t('label.confirmation'), t(`yesNo.${consent.confirm}`)],
    [t('label.formLanguage'), t(`language.${kept.locale}`)],
    [t('label.received'), formatInstant(kept, locale)],
    [t('label.status'), statusWords(kept, locale)],
    ...(kept.flags.length > 0
      ? [
          [
            t('label.flags'),
            formatList(
              kept.flags.map((flag) => t(`flag.${flag}`)),
              locale,
            ),
          ] as [string, string],
        ]
      : []),
    [t('label.eraseBy'), readable(() => formatDay(kept.delete_by, locale), t('unreadable'))],
  ];
}

/** Requests as the rows of a table, its heading first; nothing in it is about the person. */
export function summarize(summaries: readonly RequestSummary[], locale: Locale, placeName: PlaceName): string[][] {
  const t = commandWords(locale);
  const columns = ['reference', 'received', 'place', 'status', 'eraseBy', 'notice', 'confirmation', 'flags'] as const;
  return [
    columns.map((column) => t(`columns.${column}`)),
    ...summaries.map((summary) => {
      const message = (kind: string) => t(`message.${summary.messages.find((one) => one.kind === kind)?.status ?? 'none'}`);
      return [
        summary.reference,
        formatInstant(summary, locale),
        placeName(summary.location),
        statusWords(summary, locale),
        readable(() => new Date(summary.delete_by).toISOString().slice(0, 10), t('unreadable')),
        message('staff-notice'),
        message('confirmation'),
        formatList(
          summary.flags.map((flag) => t(`flag.${flag}`)),
          locale,
        ),
      ];
    }),
  ];
}

function formatInstant({ received_at, zone }: Pick<PlainColumns, 'received_at' | 'zone'>, locale: Locale): string {
  return readable(() => {
    const { date, minutes } = wallClock(zone, new Date(received_at));
    return `${date} ${formatTime(Math.floor(minutes / 60), minutes % 60, locale)}`;
  }, commandWords(locale)('unreadable'));
}

function statusWords({ status, withdrawn_at }: Pick<PlainColumns, 'status'> & Pick<ListedRequest, 'withdrawn_at'>, locale: Locale): string {
  const t = commandWords(locale);
  if (withdrawn_at !== null) return t('noContact');
  return isStatus(status) ? t(`status.${status}`) : t('unreadable');
}
