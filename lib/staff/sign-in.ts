import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import { readCookie } from '../intake/cookies.ts';
import { siteUrl } from '../site.ts';
import { recordAudit } from './audit.ts';
import { withAuth } from './auth.ts';
import type { CodeKind, CodeProblem } from './check-code.ts';
import { checkCode } from './check-code.ts';
import { sessionToken, staffCookies, tokenIn, withCookies } from './cookies.ts';
import { knownBrowser, rememberBrowser } from './known-browser.ts';
import type { Factor } from './store.ts';
import { findPerson, findVerification, setFactor } from './store.ts';
import { countGuess, forgiveGuesses } from './throttle.ts';

/** What became of a step: whoever it was is one further, with cookies to set; or is not, for a reason they are told. */
export type Step = { to: 'code' | 'enrol' | 'in'; cookies: string[] } | CodeProblem;

/** Where a try comes from and when. */
export type Try = { headers: Headers; address: string; now: Date; store?: Store };

/**
 * The first step: an e-mail address and a password. An unknown address, a wrong password and somebody whose access was taken away
 * get the same answer after the same time.
 *
 * @throws StoreUnavailable
 */
export async function tryPassword(email: string, password: string, { headers, address, now, store = theStore() }: Try): Promise<Step> {
  // Tries in a browser where they have signed in before are counted for that browser: no stranger can use them up.
  const browser = knownBrowser(headers, email, now, store.keys());
  const guess = { kind: 'password', of: browser === undefined ? email : `${email} in ${browser}` } as const;
  const minutes = (await countGuess(store, { kind: 'address', of: address }, now)) ?? (await countGuess(store, guess, now));
  if (minutes !== undefined) return { problem: 'slow', minutes };
  const response = await withAuth(store, (auth) => auth.api.signInEmail({ body: { email, password }, headers, asResponse: true }));
  const person = await store.run((db) => findPerson(db, { email: email.toLowerCase() }));
  if (!response.ok || !person || person.leftAt !== null) {
    await note(store, person?.id, 'sign-in-failed', 'password', now);
    return { problem: 'wrong' };
  }
  await forgiveGuesses(store, guess, now);
  const cookies = response.headers.getSetCookie();
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) return { to: 'code', cookies };
  // Nobody has shown a second factor yet: until they set one up, this opens nothing but the page for that.
  await prepareApp(store, password, withCookies(headers, cookies));
  return { to: 'enrol', cookies };
}

/** Makes the secret of an app that is yet to be linked, in place of one that never was. */
async function prepareApp(store: Store, password: string, headers: Headers): Promise<void> {
  await withAuth(store, (auth) => auth.api.enableTwoFactor({ body: { password }, headers, asResponse: true }));
}

/**
 * The second step: a code of the app, or one of the codes that were kept on paper. Each works once, and the tries are counted for
 * the person, whatever they do in between.
 *
 * @throws StoreUnavailable
 */
export async function tryCode(kind: CodeKind, typed: string, { headers, now, store = theStore() }: Try): Promise<Step> {
  const userId = await findHalfway(store, headers, now);
  if (userId === undefined) return { problem: 'again' };
  const checked = await checkCode(kind, typed, { userId, headers, now, store, failed: 'sign-in-failed' });
  return 'problem' in checked ? checked : letIn(store, userId, kind, checked.cookies, now);
}

/** Notes what a new sign-in was made sure of by; from then on it opens the staff area, and the browser is known. */
export async function letIn(store: Store, userId: string, factor: Factor, cookies: string[], now: Date): Promise<Step> {
  const person = await store.run(async (db) => {
    await setFactor(db, sessionToken(cookies), factor, now.toISOString());
    await recordAudit(db, { who: userId, action: 'sign-in', detail: factor, at: now.toISOString() }, store.keys());
    return findPerson(db, { id: userId });
  });
  return { to: 'in', cookies: person ? [...cookies, rememberBrowser(person.email, now, store.keys())] : cookies };
}

/**
 * Who made the first step, by the cookie it left. The name in it cannot be guessed; that it is ours, too, is for the library to see
 * when the second step is made.
 */
async function findHalfway(store: Store, headers: Headers, now: Date): Promise<string | undefined> {
  const cookie = readCookie(headers, staffCookies(siteUrl).cookies.two_factor.name);
  return store.run((db) => findVerification(db, tokenIn(cookie), now.toISOString()));
}

function note(store: Store, who: string | undefined, action: string, detail: string, now: Date): Promise<void> {
  return store.run((db) => recordAudit(db, { who: who ?? 'unknown', action, detail, at: now.toISOString() }, store.keys()));
}
