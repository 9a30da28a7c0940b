/**
 * The cookies of the staff area: sent to this host alone, never with a request that another site began, out of the reach of scripts.
 * Browsers keep `__Host-` to https; a site on the developer’s own machine is served without and does without the prefix.
 */
export function staffCookies(address: string) {
  const secure = isSecure(address);
  const named = (name: string) => ({ name: prefixed(name, secure) });
  return {
    useSecureCookies: false, // it would write `__Secure-` before our `__Host-`
    defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'strict', path: '/' } as const,
    cookies: {
      session_token: named('staff-session'),
      session_data: named('staff-session-data'),
      dont_remember: named('staff-dont-remember'),
      two_factor: named('staff-second-step'),
      trust_device: named('staff-trusted'),
      passkey: named('staff-passkey'),
    },
  };
}

/** The headers of a request as they will be once the browser has taken these cookies. */
export function withCookies(headers: Headers, setCookies: readonly string[]): Headers {
  const pairOf = (cookie: string) => cookie.split(';')[0] ?? '';
  const names = setCookies.map(pairOf).map((pair) => pair.split('=')[0]);
  const kept = (headers.get('cookie') ?? '').split(/;\s*/).filter((pair) => pair !== '' && !names.includes(pair.split('=')[0]));
  const fresh = setCookies.filter((cookie) => !/; *Max-Age=0(?:;|$)/i.test(cookie)).map(pairOf);
  const next = new Headers(headers);
  next.set('cookie', [...kept, ...fresh].join('; '));
  return next;
}

/** The cookie that carries a message from a form to the next page. */
export function flashCookie(address: string): { name: string; secure: boolean } {
  const secure = isSecure(address);
  return { name: prefixed('staff-flash', secure), secure };
}

/** How a message begins that one page shows and that then goes: proxy.ts cannot read the rest. */
export const shownOnce = 'once-';

/** The Set-Cookie header by which a message goes that the page being asked for shows; nothing where it has none. */
export function forgetFlash(cookies: string): string | undefined {
  const [, name] = new RegExp(`(?:^|;\\s*)((?:__Host-)?staff-flash)=${shownOnce}`).exec(cookies) ?? [];
  return name && `${name}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0${name.startsWith('__Host-') ? '; Secure' : ''}`;
}

/** The cookie by which a browser is known in which somebody has signed in before. */
export function knownCookie(address: string): { name: string; secure: boolean } {
  const secure = isSecure(address);
  return { name: prefixed('staff-known', secure), secure };
}

function isSecure(address: string): boolean {
  return address.startsWith('https:');
}

function prefixed(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

/** The token of the sign-in that these cookies begin; empty where they begin none. */
export function sessionToken(setCookies: readonly string[]): string {
  const values = setCookies.map((cookie) => /^[^=]*staff-session=([^;]*)/.exec(cookie)?.[1]);
  return tokenIn(values.find((value) => value));
}

/** The token in a cookie of the library, which signs it behind a full stop; empty where there is none, or what was sent is no such cookie. */
export function tokenIn(cookie: string | undefined): string {
  try {
    const token = decodeURIComponent(cookie ?? '').split('.')[0] ?? '';
    return /^[!-~]+$/.test(token) ? token : ''; // PostgreSQL refuses to look for some signs that the library writes into none
  } catch {
    return ''; // A program sent it: no browser was given such a cookie by us.
  }
}
