import type { Stage } from '../../db/tables.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { translatorFor } from '../../i18n/translator.ts';
import type { ListedRequest } from './list.ts';
import { placeName, placeOf } from './places.ts';
import { readStage } from './stages.ts';
import type { Group, WaitState } from './waiting.ts';
import { dayOf, momentIn, timeIn } from './when.ts';

/** How a request waits, in words: what a list says, and the small line under it. */
export type WaitWords = { group: Group; words: string; note: string };

/** A request in the list, in words. */
export type Row = {
  reference: string;
  wait: WaitWords;
  received: string;
  place: string;
  language: string;
  /** `undefined` when the request is damaged. */
  about: string | undefined;
  stage: Stage;
  stageWords: string;
  /** `undefined` for nobody. */
  assignee: string | undefined;
};

/** A request of the list in the words of a language, for a colleague who is “you”. */
export function rowOf({ card, wait, help, inPart }: ListedRequest, locale: Locale, me: string): Row {
  const t = translatorFor(locale, 'StaffInbox');
  const { zone } = placeOf(card.location);
  const { choices } = messagesFor(locale).RequestForm;
  const stage = readStage(card.stage) ?? 'flagged'; // damaged: it asks for a second look
  return {
    reference: card.reference,
    wait: waitWords(wait, zone, locale),
    received: momentIn(zone, card.received_at, locale),
    place: placeName(card.location, locale),
    language: card.language in messagesFor(locale).StaffInbox.languages ? t(`languages.${card.language}`) : t('damaged'),
    about: help && [...help.map((id) => choices.help[id]), ...(inPart ? [t('damagedInPart')] : [])].join('; '),
    stage,
    stageWords: card.withdrawn_at === null ? t(`stage.${stage}`) : t('noContact'),
    assignee: card.assignee === null ? undefined : card.assignee === me ? t('you') : (card.assignee_name ?? ''),
  };
}

/** How a request waits, in words. */
export function waitWords(wait: WaitState, zone: string, locale: Locale): WaitWords {
  const t = translatorFor(locale, 'StaffInbox');
  switch (wait.group) {
    case 'late':
      return {
        group: 'late',
        words: t('wait.late', { days: wait.days }),
        note: t('wait.promised', { day: dayOf(zone, wait.promised, locale) }),
      };
    case 'today':
      return {
        group: 'today',
        words: t('wait.hours', { hours: wait.hours }),
        note: t('wait.today', { time: timeIn(zone, wait.promised, locale) }),
      };
    case 'later':
      return {
        group: 'later',
        words: t('wait.days', { days: wait.days }),
        note: t('wait.promised', { day: dayOf(zone, wait.promised, locale) }),
      };
    default:
      return {
        group: wait.group,
        words:
          wait.days === undefined
            ? t(wait.group === 'closed' ? 'wait.closedOnly' : 'wait.answeredOnly')
            : t('wait.answered', { days: wait.days }),
        note: wait.at === undefined ? '' : t('wait.answeredOn', { day: dayOf(zone, wait.at, locale) }),
      };
  }
}
