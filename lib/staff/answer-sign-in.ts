import { theStore } from '../db/client.ts';
import { nextPath, signInPath, staffPath } from '../i18n/staff-addresses.ts';
import type { Lead, Posted } from './answer.ts';
import { recordAudit } from './audit.ts';
import { withOurAuth } from './auth.ts';
import type { Step } from './sign-in.ts';
import { tryCode, tryPassword } from './sign-in.ts';
import type { Session } from './store.ts';

/** Answers the first step of signing in. */
export async function answerPassword(posted: Posted): Promise<Lead> {
  const email = posted.field('email');
  const step = await tryPassword(email, posted.secret('password'), posted);
  return leadAfter(step, posted, signInPath(posted.locale, posted.field('next') || undefined), { email });
}

/** Answers the second step. */
export async function answerCode(posted: Posted): Promise<Lead> {
  const kind = posted.field('kind') === 'backup-code' ? 'backup-code' : 'app';
  const step = await tryCode(kind, posted.field('code'), posted);
  return leadAfter(step, posted, withNext(kind === 'app' ? 'sign-in/code' : 'sign-in/backup', posted));
}

function leadAfter(step: Step, posted: Posted, here: string, typed?: Record<string, string>): Lead {
  if ('problem' in step) {
    if (step.problem === 'again') return { to: withNext('sign-in', posted), flash: { problem: 'again' } };
    return { to: here, flash: { ...step, ...(typed && { typed }) } };
  }
  const pages = { code: withNext('sign-in/code', posted), enrol: 'enrol/app', in: nextPath(posted.locale, posted.field('next')) };
  return { to: pages[step.to], cookies: step.cookies };
}

/** A page of signing in, which remembers the page that was asked for. */
function withNext(page: string, { locale, field }: Posted): string {
  const next = nextPath(locale, field('next'));
  return `${staffPath(locale, page)}${next === staffPath(locale) ? '' : `?${new URLSearchParams({ next })}`}`;
}

/** Ends a sign-in. */
export async function answerSignOut({ userId }: Session, { headers, now }: Posted): Promise<Lead> {
  const response = await withOurAuth((auth) => auth.api.signOut({ headers, asResponse: true }));
  const store = theStore();
  await store.run((db) => recordAudit(db, { who: userId, action: 'sign-out', at: now.toISOString() }, store.keys()));
  return { to: 'sign-in', flash: { done: 'signed-out' }, cookies: response.headers.getSetCookie() };
}
