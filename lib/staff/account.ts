import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import type { KeptPasskey, LiveSession } from './account-store.ts';
import { forgetPasskey, listPasskeys, listSessions } from './account-store.ts';
import { recordAudit } from './audit.ts';
import { withAuth } from './auth.ts';
import { endSessions } from './store.ts';
import { countGuess } from './throttle.ts';

/** What somebody sees of their own account: the ways in, and where they are signed in. */
export type Account = { passkeys: KeptPasskey[]; sessions: LiveSession[]; codesLeft: number };

/** Somebody’s own account. */
export async function readAccount(userId: string, now: Date, store: Store = theStore()): Promise<Account> {
  const codesLeft = (await keptCodes(userId, store)).length;
  const passkeys = await store.run((db) => listPasskeys(db, userId));
  return { codesLeft, passkeys, sessions: await store.run((db) => listSessions(db, userId, now.toISOString())) };
}

/** The codes to keep on paper that still work. */
export async function keptCodes(userId: string, store: Store = theStore()): Promise<string[]> {
  const response = await withAuth(store, (auth) => auth.api.viewBackupCodes({ body: { userId }, asResponse: true }));
  return response.ok ? ((await response.json()) as { backupCodes: string[] }).backupCodes : [];
}

/** Makes new codes to keep, for somebody who gives their password again; the old ones work no more. `false` where it is wrong. */
export async function renewCodes(
  store: Store,
  of: { userId: string; email: string },
  password: string,
  headers: Headers,
  now: Date,
): Promise<boolean> {
  if ((await countGuess(store, { kind: 'password', of: of.email }, now)) !== undefined) return false;
  const { ok } = await withAuth(store, (auth) => auth.api.generateBackupCodes({ body: { password }, headers, asResponse: true }));
  if (ok) await note(store, of.userId, 'codes-renewed', now);
  return ok;
}

/** Forgets one of somebody’s own passkeys. */
export async function dropPasskey(store: Store, userId: string, id: string, now: Date): Promise<void> {
  if (await store.run((db) => forgetPasskey(db, userId, id))) await note(store, userId, 'passkey-removed', now);
}

/** Ends every other sign-in of somebody. */
export async function endOtherSessions(store: Store, userId: string, sessionId: string, now: Date): Promise<void> {
  await store.run((db) => endSessions(db, userId, sessionId));
  await note(store, userId, 'sessions-ended', now);
}

function note(store: Store, who: string, action: string, now: Date): Promise<void> {
  return store.run((db) => recordAudit(db, { who, action, at: now.toISOString() }, store.keys()));
}
