import type { Store } from '../db/client.ts';
import { isStaffPresence } from '../i18n/staff-addresses.ts';
import { readCookie } from '../intake/cookies.ts';
import { isFromThisSite } from '../intake/posted-form.ts';
import { pathHeader } from '../security/staff-headers.ts';
import { siteUrl } from '../site.ts';
import { withAuth } from './auth.ts';
import { staffCookies } from './cookies.ts';
import type { Role, Staff } from './roles.ts';
import type { Session } from './store.ts';
import { findSession, setSeen } from './store.ts';

/** How long a sign-in may lie idle, and how exactly its last use is noted; in milliseconds. */
const idle = 30 * 60_000;
const exact = 60_000;

/**
 * Why somebody may not go on: the request was begun by another site; nobody is signed in; the sign-in is over or lay idle; it was not
 * made sure of by a second factor; the person has another role.
 */
export type Refusal = 'foreign' | 'stranger' | 'expired' | 'no-factor' | 'role';

/**
 * Who sends a request, if they may. Without a list of roles, everyone who works here may.
 *
 * @throws StoreUnavailable
 */
export async function findStaff(
  headers: Headers,
  allowed: readonly Role[],
  now: Date,
  store: Store,
): Promise<{ staff: Staff; session: Session } | { refusal: Refusal }> {
  if (!isFromThisSite(headers)) return { refusal: 'foreign' };
  const found = await findLiveSession(headers, now, store);
  if ('refusal' in found) return found;
  const { session } = found;
  if (session.factor === null) return { refusal: 'no-factor' };
  if (allowed.length > 0 && !allowed.includes(session.role)) return { refusal: 'role' };
  const { userId: id, name, email, role } = session;
  return { staff: { id, name, email, role }, session };
}

/**
 * The sign-in a request carries, with or without a second factor, and notes that it was used.
 *
 * @throws StoreUnavailable
 */
export async function findLiveSession(headers: Headers, now: Date, store: Store): Promise<{ session: Session } | { refusal: Refusal }> {
  const known = await withAuth(store, (auth) => auth.api.getSession({ headers }));
  const session = known ? await store.run((db) => findSession(db, known.session.token)) : undefined;
  if (!known || !session) return { refusal: sentSession(headers) ? 'expired' : 'stranger' };
  if (session.leftAt !== null) return { refusal: 'stranger' };
  const seen = now.getTime() - Date.parse(session.seenAt ?? session.createdAt);
  if (seen > idle || known.session.expiresAt <= now) return { refusal: 'expired' };
  // An open editor says by itself that it is open, also where nobody is at it: that is no use of a sign-in.
  if (isStaffPresence(headers.get(pathHeader) ?? '')) return { session };
  if (seen > exact || session.seenAt === null) await store.run((db) => setSeen(db, session.id, now.toISOString()));
  return { session };
}

/** Whether a browser believes to be signed in. */
function sentSession(headers: Headers): boolean {
  return readCookie(headers, staffCookies(siteUrl).cookies.session_token.name) !== undefined;
}
