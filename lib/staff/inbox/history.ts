import type { Locale } from '../../i18n/locales.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { translatorFor } from '../../i18n/translator.ts';
import type { Entry } from './entries-store.ts';
import type { OpenedRequest } from './open.ts';
import { placeOf } from './places.ts';
import { callOutcomes, readStage } from './stages.ts';
import { momentIn } from './when.ts';

/** Something that was done or written: when, by whom, and what, in words. */
export type Line = { id: string; when: string; who: string; words: string };

/** What was done with a request since it came, the latest first, in words. Nothing that was written about the person is repeated. */
export function historyOf({ card, kept, entries }: OpenedRequest, locale: Locale): Line[] {
  const t = translatorFor(locale, 'StaffInbox');
  const { zone } = placeOf(card.location);
  const received = t('history.received', { language: t(`safe.inLanguage.${kept.locale}`) });
  return [
    { id: card.request_id, when: momentIn(zone, card.received_at, locale), who: '', words: received },
    ...entries.map((entry) => ({ id: entry.id, when: momentIn(zone, entry.at, locale), who: entry.who, words: wordsOf(entry, locale) })),
  ].reverse();
}

function wordsOf({ kind, detail }: Entry, locale: Locale): string {
  const t = translatorFor(locale, 'StaffInbox');
  const { fields } = messagesFor(locale).RequestForm;
  switch (kind) {
    case 'stage':
      return t('history.stage', { stage: t(`stage.${readStage(detail) ?? 'new'}`) });
    case 'assigned':
      return detail === '' ? t('history.unassigned') : t('history.assigned', { name: detail });
    case 'call':
      return t('history.call', { outcome: t(`call.${callOutcomes.find((outcome) => outcome === detail) ?? 'no-answer'}`) });
    case 'corrected':
      return t('history.corrected', { question: fields[detail as keyof typeof fields].label });
    default:
      return t(`history.${kind}`);
  }
}

/** Notes for the team, in their order; a note that is damaged is named. */
export function notesOf({ card, entries }: OpenedRequest, locale: Locale): (Line & { damaged: boolean })[] {
  const { zone } = placeOf(card.location);
  return entries
    .filter(({ kind }) => kind === 'note')
    .map(({ id, at, who, text, damaged }) => ({ id, when: momentIn(zone, at, locale), who, words: text ?? '', damaged: damaged === true }));
}

/** The draft of an answer that counts: the last that was saved. */
export function savedReply({ entries }: Pick<OpenedRequest, 'entries'>): Entry | undefined {
  return entries.filter(({ kind }) => kind === 'reply').at(-1);
}

/** Words that somebody kept aside because a colleague was faster. */
export function asidesOf({ card, entries }: OpenedRequest, locale: Locale): Line[] {
  const { zone } = placeOf(card.location);
  return entries
    .filter(({ kind }) => kind === 'aside')
    .map(({ id, at, who }) => ({ id, when: momentIn(zone, at, locale), who, words: '' }));
}
