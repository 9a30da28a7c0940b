import { randomBytes } from 'node:crypto';
import type { NextRequest } from 'next/server';
import { NextResponse } from 'next/server';
import { preferredLocale } from './lib/i18n/negotiate.ts';
import { homePath } from './lib/i18n/routing.ts';
import { methodHeader, pathHeader, staffPolicy } from './lib/security/staff-headers.ts';
import { forgetFlash } from './lib/staff/cookies.ts';

/** Every page has its own address; only the bare one, and the pages of the staff area, pass here before they are answered. */
export function proxy(request: NextRequest): NextResponse {
  return request.nextUrl.pathname === '/' ? leadHome(request) : guardStaffPage(request);
}

export const config = { matcher: ['/', '/:language(en|fr)/staff/:path*'] };

/** Sends a visitor who asks for the bare address to the home page in their language, once, with whatever the address asks. */
function leadHome(request: NextRequest): NextResponse {
  const locale = preferredLocale(request.headers.get('accept-language'));
  const home = new URL(homePath(locale) + request.nextUrl.search, request.url);
  return NextResponse.redirect(home, { status: 307, headers: { Vary: 'Accept-Language' } });
}

/**
 * Gives a staff page the policy for this one answer, whose nonce Next.js finds in the request and puts on its scripts, and keeps it
 * out of every store and index. Who may see the page is not asked here but in the page itself (lib/staff/require-staff.ts).
 */
function guardStaffPage(request: NextRequest): NextResponse {
  // biome-ignore lint/style/noProcessEnv: spelled out for the bundler, as in the layout
  const policy = staffPolicy(randomBytes(16).toString('base64'), process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  headers.set(pathHeader, request.nextUrl.pathname + request.nextUrl.search);
  headers.set(methodHeader, request.method);
  const response = NextResponse.next({
    request: { headers },
    headers: {
      'Content-Security-Policy': policy,
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex, nofollow',
      'Referrer-Policy': 'same-origin',
    },
  });
  const forgotten = request.method === 'GET' ? forgetFlash(request.headers.get('cookie') ?? '') : undefined;
  if (forgotten) response.headers.append('Set-Cookie', forgotten);
  return response;
}
