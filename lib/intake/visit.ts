import { draftCookie, readCookie, receiptCookie, setCookie } from './cookies.ts';
import type { Brought } from './decide.ts';
import type { Draft } from './draft.ts';
import { openDraft, openReceipt, sealDraft } from './draft.ts';
import type { DrawnAt } from './draw.ts';
import { withPlaceOf } from './places.ts';

/** A request to a page of the form, and what it is answered with. */
export type Visit = DrawnAt & { request: Request; now: Date };

/** What the browser brought along, opened. */
export function brought({ request: { headers }, library, now }: Visit): Brought {
  const draft = openDraft(readCookie(headers, draftCookie), now);
  return { draft: draft && withPlaceOf(library, draft), receipt: openReceipt(readCookie(headers, receiptCookie)) };
}

/** Adds the answers to a response, if they fit in the cookie. */
export function keeping(response: Response, draft: Draft | undefined, now: Date): Response {
  const cookie = draft && sealDraft(draft, now);
  if (cookie !== undefined) response.headers.append('set-cookie', setCookie(draftCookie, cookie));
  return response;
}

/** The same response with another status. */
export function withStatus(response: Response, status: number): Response {
  return new Response(response.body, { status, headers: response.headers });
}
