import { theStore } from '../db/client.ts';
import { dropPasskey, endOtherSessions, renewCodes } from './account.ts';
import type { Lead, Posted } from './answer.ts';
import type { Session } from './store.ts';

/** Answers somebody who wants new codes to keep. */
export async function answerCodes({ userId, email }: Session, { secret, headers, now }: Posted): Promise<Lead> {
  const renewed = await renewCodes(theStore(), { userId, email }, secret('password'), headers, now);
  return renewed ? { to: 'enrol/codes', flash: { done: 'codes' } } : { to: 'account', flash: { problem: 'password' } };
}

/** Answers somebody who removes a passkey of theirs, or ends every other sign-in. */
export async function answerEnd({ userId, id }: Session, { field, now }: Posted): Promise<Lead> {
  const passkey = field('passkey');
  if (passkey === '') await endOtherSessions(theStore(), userId, id, now);
  else await dropPasskey(theStore(), userId, passkey, now);
  return { to: 'account', flash: { done: passkey === '' ? 'sessions' : 'removed' } };
}
