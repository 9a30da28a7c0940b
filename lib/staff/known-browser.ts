import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { readCookie } from '../intake/cookies.ts';
import type { Keyring } from '../security/keys.ts';
import { seal, unseal } from '../security/seal.ts';
import { siteUrl } from '../site.ts';
import { knownCookie } from './cookies.ts';

/** How long a browser stays known after a sign-in, in seconds: 90 days. */
const lasts = 90 * 24 * 60 * 60;

const schema = z.object({ name: z.uuid(), at: z.number() });
const purpose = (email: string): string => `staff browser of ${email.toLowerCase()}`;

/**
 * The Set-Cookie header by which a browser is known, from now on, to be one in which this person has signed in. It opens nothing: their
 * tries are counted apart from those of strangers, who could otherwise keep them out.
 */
export function rememberBrowser(email: string, now: Date, keys: Keyring): string {
  const { name, secure } = knownCookie(siteUrl);
  const value = seal(purpose(email), JSON.stringify({ name: randomUUID(), at: now.getTime() }), keys);
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${lasts}${secure ? '; Secure' : ''}`;
}

/** The name of a browser in which this person has signed in; `undefined` for any other, and after 90 days. */
export function knownBrowser(headers: Headers, email: string, now: Date, keys: Keyring): string | undefined {
  const text = unseal(purpose(email), readCookie(headers, knownCookie(siteUrl).name) ?? '', keys);
  const { data } = schema.safeParse(text === undefined ? undefined : JSON.parse(text));
  return data && now.getTime() - data.at < lasts * 1000 ? data.name : undefined;
}
