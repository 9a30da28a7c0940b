import { headers } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import { theStore } from '../db/client.ts';
import { defaultLocale, localeOfSegment } from '../i18n/locales.ts';
import { signInPath, staffPath } from '../i18n/staff-addresses.ts';
import { isFromThisSite } from '../intake/posted-form.ts';
import { methodHeader, pathHeader } from '../security/staff-headers.ts';
import type { Refusal } from './find-staff.ts';
import { findLiveSession, findStaff } from './find-staff.ts';
import type { Role, Staff } from './roles.ts';
import type { Session } from './store.ts';
import { waitingFor } from './waiting.ts';

/**
 * The first line of every page, action and handler of the staff area: who is asking. Everyone else is led to the page where they sign
 * in, or refused. Without roles, everyone who works here may.
 *
 * @throws StoreUnavailable; what Next.js throws to end an answer
 */
export async function requireStaff(...allowed: Role[]): Promise<Staff> {
  return (await requireSession(...allowed)).staff;
}

/** The same, with the sign-in itself. */
export async function requireSession(...allowed: Role[]): Promise<{ staff: Staff; session: Session }> {
  const request = await headers();
  const found = await findStaff(request, allowed, new Date(), theStore());
  if ('refusal' in found) return refuse(request, found.refusal);
  if (request.get(methodHeader) !== 'GET') return found;
  return { ...found, staff: { ...found.staff, waiting: await waitingFor(found.staff.role, theStore()) } };
}

/** Whether whoever asks for a page may see it: for its head, which is made beside the page. @throws StoreUnavailable */
export async function maySee(...allowed: Role[]): Promise<boolean> {
  return !('refusal' in (await findStaff(await headers(), allowed, new Date(), theStore())));
}

/** The first line of the pages and handlers by which somebody who gave a password sets up a second factor. */
export async function requireHalfway(): Promise<Session> {
  const request = await headers();
  const found = isFromThisSite(request) ? await findLiveSession(request, new Date(), theStore()) : ({ refusal: 'foreign' } as const);
  return 'refusal' in found ? refuse(request, found.refusal) : found.session;
}

/** The first line of handlers that strangers may use, such as those for signing in: a form of ours, or nothing. */
export function requireOwnOrigin(request: Headers): void {
  if (!isFromThisSite(request)) forbidden();
}

function refuse(request: Headers, refusal: Refusal): never {
  const [path, method] = [request.get(pathHeader), request.get(methodHeader)];
  if (path === null) throw new Error('A staff page was asked without passing proxy.ts.');
  const locale = localeOfSegment(path.split('/')[1] ?? '') ?? defaultLocale;
  if (refusal === 'role' || (refusal === 'foreign' && method !== 'GET')) forbidden();
  if (refusal === 'no-factor') redirect(staffPath(locale, 'enrol/app'));
  redirect(signInPath(locale, method === 'GET' ? path : pageOf(request), refusal === 'expired' ? 'expired' : undefined));
}

/** The page that a form was sent from. Our pages tell each other so, and nobody else. */
function pageOf(request: Headers): string | undefined {
  const from = request.get('referer');
  if (from === null || !URL.canParse(from)) return undefined;
  const { pathname, search } = new URL(from);
  return pathname + search;
}
