import type { Store } from '../../db/client.ts';
import { theStore } from '../../db/client.ts';
import { env } from '../../env.ts';
import type { Answers, FormQuestion } from '../../intake/answers.ts';
import { checkRequest, checkStep } from '../../intake/check-answers.ts';
import type { Erasure } from '../../intake/purge.ts';
import { eraseRequest } from '../../intake/purge.ts';
import { readReference } from '../../intake/reference.ts';
import type { IntakeRequest } from '../../intake/schema.ts';
import { findRequest, replaceAnswers } from '../../intake/store.ts';
import { domainOf } from '../../mail/address.ts';
import type { Colleague } from './audited.ts';
import { written } from './audited.ts';
import type { Changed } from './change.ts';
import { removeAside } from './entries-store.ts';
import { dropConfirmation } from './outbox-store.ts';
import { laneOf } from './stages.ts';
import { changeCard } from './store.ts';
import { withCard } from './with-card.ts';

/** The answers staff may correct on the person’s wish; the place stays, because its promise and its last day hang on it. */
export const correctable = [
  'name',
  'phone',
  'email',
  'message',
  'nameClinic',
  'language',
  'times',
  'note',
] as const satisfies readonly FormQuestion[];

export type Correctable = (typeof correctable)[number];

/** How staff made sure who is asking. */
export const proofs = ['called-back', 'code'] as const;

/** The answers that can be corrected in this request: a way of being reached that was not chosen has none. */
export function correctableIn({ details }: IntakeRequest): Correctable[] {
  return correctable.filter((question) =>
    question === 'email'
      ? details.contact === 'email'
      : question === 'phone' || question === 'message'
        ? details.contact === 'phone'
        : true,
  );
}

/** A request with one answer changed, or what is wrong with the new answer: a code with words under “RequestForm.errors”. */
function corrected(request: IntakeRequest, question: Correctable, values: string[]): { request: IntakeRequest } | { issue: string } {
  const { details, wishes, consent } = request;
  const answers: Answers = Object.fromEntries(
    Object.entries({ ...details, ...wishes, ...consent, [question]: values }).map(([name, value]) => [name, [value].flat()]),
  );
  for (const step of ['details', 'wishes'] as const) {
    const checked = checkStep(step, answers);
    if ('issues' in checked) return { issue: checked.issues.find((issue) => issue.question === question)?.code ?? 'missing' };
  }
  const complete = checkRequest(answers);
  if ('incomplete' in complete) throw new Error('A request that is kept lacks an answer.');
  return complete;
}

/** A correction as it is asked for: which answer, what it becomes, how the person was known, and the version the asker saw. */
export type Correction = {
  question: Correctable;
  values: string[];
  proof: (typeof proofs)[number];
  version: number;
  settles?: string | undefined;
};

/**
 * Corrects one answer; the old one is gone. The history and the log say which answer, never what it held.
 *
 * @throws StoreUnavailable
 */
export function correctRequest(
  who: Colleague,
  reference: string,
  { question, values, proof, version, settles }: Correction,
  now = new Date(),
  store: Store = theStore(),
): Promise<Changed | { did: 'refused'; issue: string }> {
  return withCard({ who, reference, now, store }, async ({ db, keys, card, add, log }) => {
    const kept = await findRequest(db, keys, { reference });
    if (!kept) return { did: 'unknown' } as const;
    const changed = corrected(kept.request, question, values);
    if ('issue' in changed) return { did: 'refused', issue: changed.issue } as const;
    if (!(await changeCard(db, reference, version, {}))) {
      const text = JSON.stringify({ question, values, proof });
      return { did: 'conflict', aside: await add({ kind: 'aside', detail: 'correction', text }) } as const;
    }
    const at = { receivedAt: now.toISOString(), mailDomain: domainOf(env.MAIL_FROM), confirms: card.withdrawn_at === null };
    await replaceAnswers(db, keys, kept, changed.request, at);
    await add({ kind: 'corrected', detail: question });
    if (settles !== undefined) await removeAside(db, card.request_id, settles, who.id);
    await log('inbox.correct', `${question}, ${proof}`);
    return { did: 'changed' } as const;
  });
}

/**
 * Withdraws a request as the public pages promise it: answers, notes, drafts and messages are erased at once, for good. What stays is
 * the line of the log, in the same transaction: the reference, that it was withdrawn, when and by whom. The reference is typed again,
 * so that the right one goes.
 *
 * @throws StoreUnavailable
 */
export async function withdrawRequest(
  who: Colleague,
  reference: string,
  typed: string,
  now = new Date(),
  store: Store = theStore(),
): Promise<Erasure | 'unsure'> {
  if (readReference(typed) !== reference) return 'unsure';
  return eraseRequest(reference, who.name, now, store, { also: (db) => written(db, store.keys(), who, 'inbox.withdraw', reference, now) });
}

/**
 * Has nobody reach a person any more who wants their answers kept all the same: the request is closed, and erased on its last day
 * like any other. Whoever withdraws it is erased at once (`withdrawRequest`).
 *
 * @throws StoreUnavailable
 */
export function stopContact(
  who: Colleague,
  reference: string,
  typed: string,
  now = new Date(),
  store: Store = theStore(),
): Promise<Changed | { did: 'unsure' }> {
  return withCard({ who, reference, now, store }, async ({ db, card, change, add, log }) => {
    if (readReference(typed) !== reference) return { did: 'unsure' } as const;
    await change({ stage: 'closed', lane: laneOf('closed'), withdrawn_at: now.toISOString() });
    await dropConfirmation(db, card.request_id);
    await add({ kind: 'withdrawn' });
    await log('inbox.no-contact');
    return { did: 'changed' } as const;
  });
}
