import type { IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { env } from '../env.ts';
import { locales } from '../i18n/locales.ts';
import { queryNames, sectionPath } from '../i18n/routing.ts';
import { staffPath } from '../i18n/staff-addresses.ts';
import { announce } from '../log.ts';
import { clientAddress } from '../network/client-address.ts';
import { FairShare } from '../network/fair-share.ts';
import { lateHeader } from '../network/late.ts';
import { sourceOf } from '../network/source.ts';
import { Turns } from '../network/turns.ts';
import type { Handler } from './front.ts';
import { forms } from './methods.ts';
import { answerTooMany } from './too-many.ts';

/** How many forms over their sender’s share still come back with what was typed, before a page asks to wait. */
const lateForms = 10;

/** How many costly answers one address has made at once: the server makes one after the other anyway, and one may wait for the disk. */
const atOnce = 2;

/** How long the next one in the line of an address waits, in milliseconds: whoever sends many at once leaves time for the others. */
const between = 50;

/** How long a refusal is held back, in milliseconds: who floods as fast as they are answered is then answered once a second. */
const heldBack = 1000;

/** How many refusals are held back at a time; a connection costs little, and not nothing. */
const heldAtMost = 1000;

/** What the addresses of pages that are made on request may ask for, by path. */
const asked = new Map<string, readonly string[]>(
  Object.entries(queryNames).flatMap(([section, names]) =>
    locales.map((locale) => [sectionPath(section as keyof typeof queryNames, locale), names] as const),
  ),
);

/** What a device that signs in by passkey must answer: each question is written down in the store. */
const passkeyQuestions = new Set(locales.map((locale) => staffPath(locale, 'sign-in/passkey')));

/**
 * Gives every network address its share of what costs: forms, searches, comparisons, filtered lists and questions for a passkey,
 * a few at once. Whoever is over
 * it waits, and costs nobody else anything; other pages are as open as ever. Whoever answers behind it learns the address of the visitor
 * as the one address of X-Forwarded-For.
 *
 * @param hold how a refusal is held back
 */
export function fairly(
  handler: Handler,
  limits = { hops: env.TRUST_PROXY, forms: env.LIMIT_FORMS, answers: env.LIMIT_ANSWERS },
  hold: () => Promise<unknown> = () => setTimeout(heldBack, undefined, { ref: false }),
): Handler {
  const { hops } = limits;
  const turns = new Turns(atOnce, () => setTimeout(between));
  let held = 0;
  const shares = { forms: new FairShare(limits.forms, lateForms), answers: new FairShare(limits.answers) };
  let advised = hops > 0;
  return async (request, response) => {
    if (!advised && request.headers['x-forwarded-for'] !== undefined) {
      advised = true;
      announce('X-Forwarded-For is not believed, as anyone can write it. If a proxy of yours writes it, set TRUST_PROXY=1.');
    }
    const client = clientAddress(request, hops);
    request.headers['x-forwarded-for'] = client;
    const kind = isForm(request) ? 'forms' : isAsking(request) ? 'answers' : undefined;
    if (kind === undefined) return handler(request, response);
    const sender = sourceOf(client);
    const verdict = shares[kind].take(sender);
    if (verdict.share === 'refused') {
      held += 1;
      if (held <= heldAtMost) await hold();
      held -= 1;
      return answerTooMany(request, response, verdict.seconds);
    }
    if (verdict.share === 'late') request.headers[lateHeader] = String(verdict.seconds);
    return turns.take(sender, () => handler(request, response));
  };
}

/** Is a request a form of a visitor? Other addresses that take one look after themselves. */
function isForm({ method, url = '' }: IncomingMessage): boolean {
  return method === 'POST' && forms.has(partsOf(url).path);
}

/** Does a request ask for a page that is made for it? */
function isAsking({ method, url = '' }: IncomingMessage): boolean {
  const { path, query } = partsOf(url);
  if (method !== 'POST' && passkeyQuestions.has(path)) return true;
  const names = asked.get(path);
  return names !== undefined && [...new URLSearchParams(query).keys()].some((name) => names.includes(name));
}

/** The path and the query of an address. The router minds no letter case in a path (next.config.mjs), so nobody escapes by it. */
function partsOf(url: string): { path: string; query: string } {
  const [path = '', query = ''] = url.split(/\?(.*)/s);
  return { path: path.toLowerCase(), query };
}
