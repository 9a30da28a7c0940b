import { theStore } from '../db/client.ts';
import { nextPath } from '../i18n/staff-addresses.ts';
import type { Lead, Posted } from './answer.ts';
import { acceptInvitation, confirmApp } from './enrol.ts';
import { keepPasskey, tryPasskey } from './passkeys.ts';
import type { Session } from './store.ts';

/** Answers the form by which an invitation is accepted. The code and the name are typed once, whatever is wrong with the password. */
export async function answerAcceptance(posted: Posted): Promise<Lead> {
  const { field } = posted;
  const typed = { code: field('code'), name: field('name').replace(/\s+/g, ' ') };
  const step = await acceptInvitation({ ...typed, password: posted.secret('password') }, posted);
  if ('problem' in step) return { to: 'enrol', flash: { ...step, typed } };
  return { to: step.to === 'enrol' ? 'enrol/app' : 'sign-in', cookies: step.cookies };
}

/** Answers the code that shows that an app is linked. */
export async function answerApp(session: Session, posted: Posted): Promise<Lead> {
  const step = await confirmApp(posted.field('code'), session, posted);
  if ('problem' in step) return step.problem === 'again' ? { to: 'sign-in', flash: step } : { to: 'enrol/app', flash: step };
  return { to: 'enrol/codes', flash: { done: 'codes' }, cookies: step.cookies };
}

/** Answers a device that answered for somebody who signs in. */
export async function answerPasskey(posted: Posted): Promise<Lead> {
  const step = await tryPasskey(posted.field('answer'), posted);
  if ('problem' in step) return { to: 'sign-in', flash: { ...step, problem: step.problem === 'slow' ? 'slow' : 'passkey' } };
  return { to: nextPath(posted.locale, posted.field('next')), cookies: step.cookies };
}

/** Answers a device that made a passkey. */
export async function answerNewPasskey({ userId }: Session, posted: Posted): Promise<Lead> {
  const kept = await keepPasskey(posted.field('answer'), posted.field('name'), userId, { ...posted, store: theStore() });
  return { to: 'account', flash: kept ? { done: 'passkey' } : { problem: 'passkey' } };
}
