import type { Store } from '../../db/client.ts';
import { theStore } from '../../db/client.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translatorFor } from '../../i18n/translator.ts';
import type { KeptRequest } from '../../intake/store.ts';
import type { Colleague } from './audited.ts';
import type { Changed } from './change.ts';
import { removeAside } from './entries-store.ts';
import { changeCard } from './store.ts';
import { withCard } from './with-card.ts';

/** The language in which a person is answered: the wish, or the language of the form for whoever takes either. */
export function answerLocale({ locale, request }: Pick<KeptRequest, 'locale' | 'request'>): Locale {
  const { language } = request.details;
  return language === 'either' ? locale : language;
}

/** What to say on the telephone, sentence by sentence, in the person’s language; the clinic is named only where that is allowed. */
export function callScript(kept: KeptRequest, who: Colleague): string[] {
  const { name, nameClinic, ...reach } = kept.request.details;
  const t = translatorFor(answerLocale(kept), 'StaffReply');
  const values = { name, caller: firstName(who) };
  return [
    t(nameClinic === 'yes' ? 'call.openNamed' : 'call.open', values),
    t('call.right', values),
    t('call.other', values),
    ...(reach.contact === 'phone' && reach.message === 'yes' ? [t(nameClinic === 'yes' ? 'call.voiceNamed' : 'call.voice', values)] : []),
  ];
}

/** A first draft of a letter in the person’s language: neutral, without a word on health; the clinic signs only where that is allowed. */
export function firstDraft(kept: KeptRequest, who: Colleague): { subject: string; text: string } {
  const t = translatorFor(answerLocale(kept), 'StaffReply');
  const signature = kept.request.details.nameClinic === 'yes' ? `${firstName(who)}\nAndante` : firstName(who);
  return { subject: t('letter.subject'), text: [t('letter.greeting'), t('letter.offer'), t('letter.reply'), signature].join('\n\n') };
}

/** Does a draft break what the person allowed? Only what can be told for sure: the name of the clinic where it must not stand. */
export function breaksWish(text: string, { nameClinic }: KeptRequest['request']['details']): boolean {
  return nameClinic === 'no' && /andante/iu.test(text);
}

/**
 * Keeps the draft of an answer. Where a colleague has saved one since, theirs stays and this one is kept aside, to be shown beside it.
 *
 * @throws StoreUnavailable
 */
export function saveReply(
  who: Colleague,
  reference: string,
  { text, version, settles }: { text: string; version: number; settles?: string | undefined },
  now = new Date(),
  store: Store = theStore(),
): Promise<Changed> {
  return withCard({ who, reference, now, store }, async ({ db, card, add, log }): Promise<Changed> => {
    if (!(await changeCard(db, reference, version, {}))) {
      return { did: 'conflict', aside: await add({ kind: 'aside', detail: 'reply', text }) };
    }
    await add({ kind: 'reply', text });
    if (settles !== undefined) await removeAside(db, card.request_id, settles, who.id);
    await log('inbox.reply');
    return { did: 'changed' };
  });
}

/**
 * Takes away what somebody kept aside and no longer wants: their own words only; “unknown” where there is nothing of theirs to take.
 *
 * @throws StoreUnavailable
 */
export async function dropAside(
  who: Colleague,
  reference: string,
  aside: string,
  now = new Date(),
  store: Store = theStore(),
): Promise<Changed> {
  return withCard({ who, reference, now, store }, async ({ db, card, log }): Promise<Changed> => {
    if (!(await removeAside(db, card.request_id, aside, who.id))) return { did: 'unknown' };
    await log('inbox.change', 'kept theirs');
    return { did: 'changed' };
  });
}

function firstName({ name }: Colleague): string {
  return name.split(' ')[0] ?? name;
}
