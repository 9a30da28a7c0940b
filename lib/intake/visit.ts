import type { Library } from '../content/library.ts';
import { draftCookie, readCookie, receiptCookie, setCookie } from './cookies.ts';
import type { Brought } from './decide.ts';
import type { Draft, Shown } from './draft.ts';
import { openDraft, openReceipt, openToken, sealDraft } from './draft.ts';
import type { DrawnAt } from './draw.ts';

/** A request to a page of the form, and what it is answered with. */
export type Visit = DrawnAt & { request: Request; now: Date };

/** What the browser brought along, opened. */
export function brought({ request: { headers }, library, now }: Visit): Brought {
  const draft = openDraft(readCookie(headers, draftCookie), now);
  return { draft: draft && withPlaceOf(library, draft), receipt: openReceipt(readCookie(headers, receiptCookie)) };
}

/** What the check page showed; `undefined` when this site did not draw it. */
export function shownIn({ library, now }: Visit, token: string): Shown | undefined {
  const shown = openToken(token, now);
  return shown && { ...shown, draft: withPlaceOf(library, shown.draft) };
}

/** A draft for a place that was withdrawn since asks for another: the place is empty, and the page of that question says why. */
function withPlaceOf(library: Library, draft: Draft): Draft {
  const [place] = draft.answers.location ?? [];
  if (place === undefined || placeIds(library).includes(place)) return draft;
  return { ...draft, answers: { ...draft.answers, location: [''] }, faulty: 'wishes' };
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

/** The places that can be asked for. */
export function placeIds({ locations }: Library): string[] {
  return locations.map(({ id }) => id);
}
