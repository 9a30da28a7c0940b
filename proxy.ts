import type { NextRequest } from 'next/server';
import { NextResponse } from 'next/server';
import { preferredLocale } from './lib/i18n/negotiate.ts';
import { homePath } from './lib/i18n/routing.ts';

/** Sends a visitor who asks for the bare address to the home page in their language, once, with whatever
 * the address asks; every other page has its own address. */
export function proxy(request: NextRequest): NextResponse {
  const locale = preferredLocale(request.headers.get('accept-language'));
  const home = new URL(homePath(locale) + request.nextUrl.search, request.url);
  return NextResponse.redirect(home, { status: 307, headers: { Vary: 'Accept-Language' } });
}

export const config = { matcher: '/' };
