import { symmetricDecrypt } from 'better-auth/crypto';
import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import { recordAudit } from './audit.ts';
import { passwordLength, withAuth } from './auth.ts';
import { isFresh } from './fresh-code.ts';
import { hashOfInvitation } from './hand-copied-codes.ts';
import { findInvitation, useInvitation } from './invitation-store.ts';
import type { Step, Try } from './sign-in.ts';
import { letIn, tryPassword } from './sign-in.ts';
import type { Session } from './store.ts';
import { endUnproved, findApp, keepPerson } from './store.ts';
import { countGuess, forgiveGuesses } from './throttle.ts';

/** What somebody types who was invited. */
export type Acceptance = { code: string; name: string; password: string };

/**
 * Accepts an invitation: whoever has its code chooses a name and a password, and is led on to a second factor. The code works once.
 *
 * @throws StoreUnavailable
 */
export async function acceptInvitation(
  { code, name, password }: Acceptance,
  tried: Try,
): Promise<Step | { problem: 'name' | 'short' | 'long' }> {
  const { now, address, store = theStore() } = tried;
  const minutes = await countGuess(store, { kind: 'address', of: address }, now);
  if (minutes !== undefined) return { problem: 'slow', minutes };
  const at = now.toISOString();
  const invitation = await store.run((db) => findInvitation(db, hashOfInvitation(code), at));
  if (!invitation) return { problem: 'wrong' };
  if (name === '' || name.length > 100) return { problem: 'name' };
  if (password.length < passwordLength.least) return { problem: 'short' };
  if (password.length > passwordLength.most) return { problem: 'long' };
  const hash = await withAuth(store, async (auth) => (await auth.$context).password.hash(password));
  const kept = await store.run((db) =>
    db.transaction().execute(async (transaction) => {
      const used = await useInvitation(transaction, invitation.id, at);
      if (!used) return false;
      const { user_id, email, role, kind } = used;
      const id = await keepPerson(transaction, { id: user_id ?? undefined, name, email, role }, hash, at);
      await recordAudit(transaction, { who: id, action: 'enrol', subject: id, detail: kind, at }, store.keys());
      return true;
    }),
  );
  return kept ? tryPassword(invitation.email, password, tried) : { problem: 'wrong' };
}

/**
 * The secret by which an app is linked, for the page that shows it; `undefined` once an app is linked, so that no older sign-in can
 * read it later.
 *
 * @throws StoreUnavailable
 */
export function appSecret(store: Store, userId: string): Promise<string | undefined> {
  return withAuth(store, async (auth, db) => {
    const app = await findApp(db, userId);
    return app && !app.verified ? symmetricDecrypt({ key: (await auth.$context).secretConfig, data: app.secret }) : undefined;
  });
}

/**
 * Links the app that shows this code. Every other sign-in of the person ends: none of them was made sure of by a second factor.
 *
 * @throws StoreUnavailable
 */
export async function confirmApp(
  typed: string,
  { userId }: Pick<Session, 'userId'>,
  { headers, now, store = theStore() }: Try,
): Promise<Step> {
  const guess = { kind: 'code', of: userId } as const;
  const minutes = await countGuess(store, guess, now);
  if (minutes !== undefined) return { problem: 'slow', minutes };
  if ((await appSecret(store, userId)) === undefined) return { problem: 'again' };
  const code = typed.replace(/\D/g, '');
  if (!(await isFresh(store, userId, code, now))) return { problem: 'wrong' };
  const response = await withAuth(store, (auth) => auth.api.verifyTOTP({ body: { code }, headers, asResponse: true }));
  if (!response.ok) return { problem: 'wrong' };
  await forgiveGuesses(store, guess, now);
  const step = await letIn(store, userId, 'app', response.headers.getSetCookie(), now);
  await store.run((db) => endUnproved(db, userId));
  return step;
}
