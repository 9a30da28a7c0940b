import { siteUrl } from '../site.ts';

/** The two cookies of the form: the request being written, and what is left of it once it is sent. Their contents are sealed. */
export const draftCookie = 'request';
export const receiptCookie = 'receipt';

/** The value of a cookie a browser sent. */
export function readCookie(headers: Headers, name: string): string | undefined {
  const pairs = (headers.get('cookie') ?? '').split(/;\s*/).map((pair) => pair.split('=', 2));
  return pairs.find(([key]) => key === name)?.[1];
}

/**
 * The Set-Cookie header for a sealed value, gone when the browser closes; without a value, the header that removes it. Scripts
 * cannot read it, and other sites cannot have it sent with a form of theirs.
 */
export function setCookie(name: string, value: string | undefined): string {
  const secure = siteUrl.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value ?? ''}; Path=/; HttpOnly; SameSite=Lax${secure}${value === undefined ? '; Max-Age=0' : ''}`;
}
