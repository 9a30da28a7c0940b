import { formatDate, formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { readable } from '../../intake/damaged.ts';
import { summaryOf } from '../../intake/fill-summary.ts';
import type { OpenedRequest } from './open.ts';
import { placeName, placeOf } from './places.ts';
import { answerLocale } from './reply.ts';
import { momentIn } from './when.ts';

/** An answer in words; `language` where the person wrote it. */
export type Answer = { label: string; words: string; language?: Locale };

/** Every answer of a request in the words of a colleague’s language, and what is known of how it came. */
export function answersOf({ card, kept }: Pick<OpenedRequest, 'card' | 'kept'>, locale: Locale): Answer[] {
  const t = translatorFor(locale, 'StaffInbox');
  const command = translatorFor(locale, 'RequestCommand');
  const { fields } = messagesFor(locale).RequestForm;
  const summary = { ...summaryOf(kept.request, [], locale), location: placeName(kept.location, locale) };
  const answers = Object.entries(summary).flatMap(([question, words]): Answer[] =>
    words === undefined
      ? []
      : [
          {
            label: fields[question as keyof typeof summary].label,
            words,
            ...(question === 'note' && kept.request.wishes.note ? { language: answerLocale(kept) } : {}),
          },
        ],
  );
  return [
    ...answers,
    { label: t('answers.received'), words: momentIn(placeOf(card.location).zone, card.received_at, locale) },
    { label: t('answers.formLanguage'), words: t(`safe.inLanguage.${kept.locale}`) },
    ...(kept.flags.length > 0
      ? [
          {
            label: t('answers.flags'),
            words: formatList(
              kept.flags.map((flag) => command(`flag.${flag}`)),
              locale,
            ),
          },
        ]
      : []),
    { label: t('answers.erasedBy'), words: readable(() => formatDate(kept.delete_by, locale), t('damaged')) },
  ];
}
