import type { Locale } from '../i18n/locales.ts';
import { defaultLocale, localeOfSegment } from '../i18n/locales.ts';
import { staffPath } from '../i18n/staff-addresses.ts';
import { readForm } from '../intake/posted-form.ts';
import { codeOf, log } from '../log.ts';
import { visitorAddress } from '../network/visitor-address.ts';
import { writtenWords } from '../security/written-words.ts';
import type { Flash } from './flash.ts';
import { setFlash } from './flash.ts';

/** What Next.js tells a handler besides the request. */
export type Context = { params: Promise<{ language: string }> };

/** A form of the staff area as it arrived. */
export type Posted = {
  headers: Headers;
  locale: Locale;
  address: string;
  now: Date;
  field: (name: string) => string;
  /** The same exactly as it was typed: spaces are part of a password. */
  secret: (name: string) => string;
  /** All of it, for forms whose fields have no fixed names. */
  form: FormData;
};

/** Where a form leads, what that page says, and which cookies change. */
export type Lead = { to: string; flash?: Omit<Flash, 'page'>; cookies?: readonly string[] };

/**
 * Answers a form of the staff area: what it asks for is done, and the browser is led to a page, so that going back or reloading
 * sends nothing twice. Where the store is away, the page the form is on says so.
 *
 * @param page the page the form is on, such as `sign-in`
 */
export async function answerForm(
  request: Request,
  { params }: Context,
  page: string,
  work: (posted: Posted) => Promise<Lead>,
): Promise<Response> {
  const locale = localeOfSegment((await params).language) ?? defaultLocale;
  const now = new Date();
  const posted = await readForm(request);
  const lead = 'form' in posted ? await orSayAway(page, () => work(readPosted(request, posted.form, locale, now))) : badForm(page);
  return leadTo(locale, lead, now);
}

/** A 303 to a page of the staff area. */
export function leadTo(locale: Locale, { to, flash, cookies = [] }: Lead, now: Date): Response {
  const location = to.startsWith('/') ? to : staffPath(locale, to);
  const response = new Response(null, { status: 303, headers: { location } });
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  const page = (location.split('/staff/')[1] ?? '').split('?')[0] ?? '';
  if (flash) response.headers.append('set-cookie', setFlash({ page, ...flash }, now));
  return response;
}

async function orSayAway(page: string, work: () => Promise<Lead>): Promise<Lead> {
  try {
    return await work();
  } catch (failure) {
    // By name, not by class: the server start and a handler are bundled apart, each with classes of its own.
    if (!(failure instanceof Error && ['StoreUnavailable', 'StartRefused'].includes(failure.name))) throw failure;
    log('error', 'staff-form-not-kept', { code: codeOf(failure) });
    return { to: page, flash: { problem: 'unavailable' } };
  }
}

function badForm(page: string): Lead {
  return { to: page, flash: { problem: 'unreadable' } };
}

function readPosted({ headers }: Request, form: FormData, locale: Locale, now: Date): Posted {
  const secret = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return { headers, locale, now, secret, form, field: (name) => writtenWords(secret(name)).trim(), address: visitorAddress(headers) };
}

/** A question for a device, which scripts of our own pages read. */
export function answerJson({ json, cookies }: { json: unknown; cookies: readonly string[] }): Response {
  const response = Response.json(json);
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
}
