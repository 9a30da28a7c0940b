import { createHmac } from 'node:crypto';
import type { Store } from '#lib/db/client.ts';
import { withCookies } from '#lib/staff/cookies.ts';
import { acceptInvitation, appSecret, confirmApp } from '#lib/staff/enrol.ts';
import { invitePerson } from '#lib/staff/people.ts';
import type { Role } from '#lib/staff/roles.ts';
import type { Step } from '#lib/staff/sign-in.ts';
import { tryPassword } from '#lib/staff/sign-in.ts';
import { findPerson } from '#lib/staff/store.ts';

export const password = 'a long and quiet walk';

/** The code an app shows at an instant, by RFC 6238.  */
export function codeAt(secret: string | Buffer, at: Date): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000)));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** A browser, as far as signing in goes: it keeps the cookies it is given. */
export type Browser = { headers: Headers; take: (step: unknown) => Step };

export function newBrowser(more: Record<string, string> = {}): Browser {
  const browser: Browser = {
    headers: new Headers({ 'sec-fetch-site': 'same-origin', ...more }),
    take(step) {
      const taken = step as Step;
      if ('cookies' in taken) browser.headers = withCookies(browser.headers, taken.cookies);
      return taken;
    },
  };
  return browser;
}

let hired = 0;

/** A network address of one person alone: a site that counts guesses by address would take many new people for one who guesses. */
function ownAddress(): string {
  hired += 1;
  return `198.18.${Math.floor(hired / 250)}.${(hired % 250) + 1}`;
}

/** Somebody who accepted an invitation and linked an app; the code for that was the one of `now`. */
export async function hire(store: Store, email: string, role: Role, now = new Date()) {
  const invited = await invitePerson(email, role, 'print', { store, who: 'account test', now });
  const code = 'code' in invited ? (invited.code ?? '') : '';
  const [browser, address] = [newBrowser(), ownAddress()];
  const tried = () => ({ headers: browser.headers, address, now, store });
  browser.take(await acceptInvitation({ code, name: email.split('@')[0] ?? '', password }, tried()));
  const person = await store.run((db) => findPerson(db, { email }));
  const secret = (await appSecret(store, person?.id ?? '')) ?? '';
  browser.take(await confirmApp(codeAt(secret, now), { userId: person?.id ?? '' }, tried()));
  return { browser, secret, id: person?.id ?? '', code };
}

/** A browser in which somebody has given their password, and is asked for the second step. */
export async function halfway(store: Store, email: string, now = new Date()): Promise<Browser> {
  const browser = newBrowser();
  browser.take(await tryPassword(email, password, { headers: browser.headers, address: '198.51.100.7', now, store }));
  return browser;
}
