import type { NextRequest } from 'next/server';
import { NextResponse } from 'next/server';
import { preferredLocale } from './lib/i18n/negotiate.ts';
import { homePath } from './lib/i18n/routing.ts';

/** Sends a visitor who asks for the bare address to the home page in their language, once; every other page has its own address. */
export function proxy(request: NextRequest): NextResponse {
  const locale = preferredLocale(request.headers.get('accept-language'));
  return NextResponse.redirect(new URL(homePath(locale), request.url), { status: 307, headers: { Vary: 'Accept-Language' } });
}

export const config = { matcher: '/' };
