import type { Store } from '../../db/client.ts';
import { theStore } from '../../db/client.ts';
import { formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translatorFor } from '../../i18n/translator.ts';
import type { Flash } from '../flash.ts';
import { answersOf } from './answers.ts';
import type { Colleague } from './audited.ts';
import { listColleagues } from './colleagues-store.ts';
import { doneWords } from './done-words.ts';
import { asidesOf, historyOf, notesOf, savedReply } from './history.ts';
import type { OpenedRequest } from './open.ts';
import { placeOf } from './places.ts';
import { problemWords } from './problem-words.ts';
import { answerLocale, breaksWish, callScript, firstDraft } from './reply.ts';
import { waitWords } from './row.ts';
import { safeContact } from './safe-contact.ts';
import { momentIn, timeIn } from './when.ts';

/**
 * A request in the words of a colleague’s language, part by part.
 *
 * @throws StoreUnavailable
 */
export async function requestView(
  who: Colleague,
  opened: OpenedRequest,
  flash: Flash,
  locale: Locale,
  now: Date,
  store: Store = theStore(),
) {
  const { card, kept, wait, others, next } = opened;
  const { zone } = placeOf(card.location);
  const byPhone = kept.request.details.contact === 'phone';
  const command = translatorFor(locale, 'RequestCommand');
  return {
    frame: {
      reference: card.reference,
      name: kept.request.details.name,
      wait: waitWords(wait, zone, locale),
      next,
      others: others.map(({ name, since }) => ({ name, since: timeIn(zone, since, locale) })),
      asides: asidesOf(opened, locale),
      done: doneWords(flash, locale),
      problem: problemWords(flash, locale),
      flagged:
        card.stage === 'flagged'
          ? formatList(
              kept.flags.map((flag) => command(`flag.${flag}`)),
              locale,
            )
          : undefined,
    },
    safe: safeContact(opened, locale, now),
    say: byPhone ? { lines: callScript(kept, who), language: answerLocale(kept) } : undefined,
    reply: byPhone ? undefined : replyView(who, opened, locale),
    answers: answersOf(opened, locale),
    stands: {
      version: card.version,
      stage: card.stage,
      assignee: card.assignee ?? '',
      me: who.id,
      colleagues: await store.run(listColleagues),
    },
    notes: { notes: notesOf(opened, locale), typed: flash.typed?.note ?? '' },
    history: historyOf(opened, locale),
  };
}

function replyView(who: Colleague, opened: OpenedRequest, locale: Locale) {
  const { card, kept } = opened;
  const draft = firstDraft(kept, who);
  const saved = savedReply(opened);
  const text = saved?.text ?? draft.text;
  return {
    version: card.version,
    language: answerLocale(kept),
    subject: draft.subject,
    text,
    saved: saved && { who: saved.who, when: momentIn(placeOf(card.location).zone, saved.at, locale) },
    breaks: breaksWish(text, kept.request.details),
  };
}
