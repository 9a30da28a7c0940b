import { loadLibrary } from '../content/load.ts';
import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import { requestPages, sectionPath } from '../i18n/routing.ts';
import { codeOf, log } from '../log.ts';
import type { Answers, Step } from './answers.ts';
import { longestOf, questions, readAnswers, steps } from './answers.ts';
import type { FileFault } from './answers-file.ts';
import { fileName, largestFile, readAnswersFile, writeAnswersFile } from './answers-file.ts';
import { checkRequest, checkStep } from './check-answers.ts';
import { draftCookie, readCookie, receiptCookie, setCookie } from './cookies.ts';
import type { Draft } from './draft.ts';
import { isFreshToken, newDraft, openDraft, openReceipt, sealDraft, sealReceipt, sealToken } from './draft.ts';
import type { Place } from './draw.ts';
import { drawProblem, drawReceipt, drawStep } from './draw.ts';
import type { PageIssue } from './fill.ts';
import type { NoticeName } from './form-fields.ts';
import { fileField, tokenField, trapField } from './form-fields.ts';
import { countAttempt } from './limits.ts';
import { carriesFile, isFromThisSite, readForm } from './posted-form.ts';
import type { Flag } from './submission.ts';
import { submitRequest } from './submit.ts';

/** Sooner than this after the first answers, no person has read the check page; in milliseconds. */
const quickest = 3000;

/** How long to wait when the store is away, in seconds. */
const storeRetry = 120;

type Page = keyof typeof requestPages;
type Visit = Place & { request: Request; now: Date };

/** Answers a visit to a page of the form: the page with what the visitor has answered, or the page they must see first. */
export async function answerVisit(request: Request, page: Page, locale: Locale, now = new Date()): Promise<Response> {
  const visit = { request, locale, url: request.url, library: loadLibrary(), now };
  return orSayUnavailable(visit, page === 'sent' ? 'details' : page, {}, () => {
    const receipt = openReceipt(readCookie(request.headers, receiptCookie));
    if (page === 'sent') return receipt ? drawReceipt(receipt, visit) : lead('details', locale);
    const draft = openDraft(readCookie(request.headers, draftCookie));
    if (page === 'details') {
      const asked = new URL(request.url).searchParams.get('notice');
      // A browser that refuses cookies brings nothing back from a file either.
      const notice = asked === null ? undefined : draft ? (asked === 'restored' ? 'restored' : undefined) : 'lost';
      return drawStep('details', { answers: draft?.answers ?? {}, notice }, visit);
    }
    if (!draft) return page === 'check' && receipt ? lead('sent', locale) : lead('details', locale, 'lost');
    if (page === 'wishes') return drawStep('wishes', { answers: draft.answers }, visit);
    const missing = firstMissing(draft.answers);
    return missing ? lead(missing, locale) : drawStep('check', { answers: draft.answers, token: sealToken(draft, now) }, visit);
  });
}

/**
 * Answers a form posted to a page of the request form. What was typed is never lost: it comes back in the page, in the sealed
 * cookie, or both; nothing of it is ever in an address.
 */
export async function answerPost(request: Request, page: Page, locale: Locale, now = new Date()): Promise<Response> {
  const visit = { request, locale, url: request.url, library: loadLibrary(), now };
  if (!isFromThisSite(request.headers)) return withStatus(await drawProblem('elsewhere', visit), 403);
  const form = await readForm(request);
  if (page === 'sent') return lead('sent', locale);
  if (page === 'details' && carriesFile(request.headers)) return resume(visit, form);
  if (!form) return withStatus(await drawProblem('large', visit), 413);
  const typed = readAnswers(form, questions[page], placeIds(visit));
  return orSayUnavailable(visit, page, typed, async () => {
    const found = openDraft(readCookie(request.headers, draftCookie));
    if (!found && page === 'check') {
      return openReceipt(readCookie(request.headers, receiptCookie)) ? lead('sent', locale) : lead('details', locale, 'lost');
    }
    const before = found ?? newDraft(now);
    const draft = {
      ...before,
      trapped: before.trapped || textOf(form, trapField) !== '',
      answers: { ...before.answers, ...typed },
    };
    const go = textOf(form, 'go');
    const elsewhere = locales.find((other) => other === go);
    const step = steps.find((other) => other === go);
    if (go === 'save') return keeping(saved(draft, locale), draft);
    if (elsewhere) return move(visit, page, draft, lead(page, elsewhere));
    if (step) return move(visit, page, draft, lead(step, locale));
    if (page === 'check') return send(visit, draft, textOf(form, tokenField));
    const checked = checkStep(page, draft.answers);
    if ('issues' in checked)
      return keeping(withStatus(await drawStep(page, { answers: draft.answers, issues: checked.issues }, visit), 422), draft);
    const settled = { ...draft, answers: withoutOtherWay(draft.answers) };
    // Someone whose browser gives no cookie back would walk in circles: the next page finds no draft and says so.
    return move(visit, page, settled, lead(firstMissing(settled.answers) ?? 'check', locale));
  });
}

/** Sends a complete request to the store, once, and leads to the last page. */
async function send(visit: Visit, draft: Draft, token: string): Promise<Response> {
  const { request, locale, now } = visit;
  const again = (view: { issues?: readonly PageIssue[]; notice?: 'again' }): Promise<Response> =>
    drawStep('check', { answers: draft.answers, token: sealToken(draft, now), ...view }, visit);
  const checked = checkRequest(draft.answers);
  if ('incomplete' in checked) {
    if (checked.incomplete !== 'check') return keeping(lead(checked.incomplete, locale), draft);
    const consent = checkStep('check', draft.answers);
    return keeping(withStatus(await again('issues' in consent ? consent : {}), 422), draft);
  }
  if (!isFreshToken(token, draft, now)) return keeping(withStatus(await again({ notice: 'again' }), 422), draft);
  const allowance = await countAttempt(addressOf(request.headers), now);
  if (!allowance.allowed) {
    const busy = withStatus(await drawProblem('busy', visit, Math.ceil(allowance.retryAfter / 60)), 429);
    busy.headers.set('retry-after', String(allowance.retryAfter));
    return keeping(busy, draft);
  }
  const flags: Flag[] = [
    ...(draft.trapped ? (['honeypot'] as const) : []),
    ...(now.getTime() - draft.startedAt < quickest ? (['too-fast'] as const) : []),
    ...(allowance.many ? (['many-from-address'] as const) : []),
  ];
  const receipt = await submitRequest({ request: checked.request, locale, nonce: draft.nonce, flags }, now);
  const sent = lead('sent', locale);
  sent.headers.append('set-cookie', setCookie(draftCookie, undefined));
  sent.headers.append('set-cookie', setCookie(receiptCookie, sealReceipt(receipt)));
  return sent;
}

/** Goes on from a saved file, or says why it cannot be read; the form stays usable either way. */
async function resume(visit: Visit, form: FormData | undefined): Promise<Response> {
  const { request, locale, now } = visit;
  return orSayUnavailable(visit, 'details', {}, async () => {
    const before = openDraft(readCookie(request.headers, draftCookie)) ?? newDraft(now);
    const file = form?.get(fileField);
    const text = file instanceof File && file.size <= largestFile ? await file.text() : undefined;
    const read = text === undefined ? { fault: 'too-large' as FileFault } : readAnswersFile(text, placeIds(visit));
    if ('answers' in read) {
      return move(visit, 'details', { ...before, answers: { ...before.answers, ...read.answers } }, lead('details', locale, 'restored'));
    }
    const page = await drawStep('details', { answers: before.answers, issues: [{ question: fileField, code: read.fault }] }, visit);
    return withStatus(page, read.fault === 'too-large' ? 413 : 422);
  });
}

/** Leads on with the answers in the cookie; where they do not fit, the page says which to shorten, and loses none. */
async function move(visit: Visit, step: Step, draft: Draft, next: Response): Promise<Response> {
  const cookie = sealDraft(draft);
  if (cookie !== undefined) {
    next.headers.append('set-cookie', setCookie(draftCookie, cookie));
    return next;
  }
  const issues = questions[step].flatMap((question): PageIssue[] => {
    const longest = longestOf(question);
    return longest !== undefined && (draft.answers[question]?.[0]?.length ?? 0) > longest ? [{ question, code: 'too-long' }] : [];
  });
  return withStatus(await drawStep(step, { answers: draft.answers, issues }, visit), 422);
}

/** Adds the answers to a response, if they fit in the cookie. */
function keeping(response: Response, draft: Draft): Response {
  const cookie = sealDraft(draft);
  if (cookie !== undefined) response.headers.append('set-cookie', setCookie(draftCookie, cookie));
  return response;
}

function saved({ answers }: Draft, locale: Locale): Response {
  return new Response(writeAnswersFile(answers), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName(locale)}"`,
      'cache-control': 'private, no-store',
    },
  });
}

/** When the store is away, the page says so and keeps what was typed. */
async function orSayUnavailable(visit: Visit, step: Step, typed: Answers, work: () => Response | Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (failure) {
    if (!isAway(failure)) throw failure;
    log('error', 'request-not-kept', { code: codeOf(failure) });
    const { answers, token } = stillReadable(visit, typed);
    const shown = step === 'check' && firstMissing(answers) ? 'details' : step;
    const page = withStatus(await drawStep(shown, { answers, token, notice: 'unavailable' }, visit), 503);
    page.headers.set('retry-after', String(storeRetry));
    return page;
  }
}

/** By name, not by class: the server start and this handler are bundled apart, each with classes of its own. The build shortens class names. */
function isAway(failure: unknown): boolean {
  return failure instanceof Error && ['StoreUnavailable', 'StartRefused'].includes(failure.name);
}

/** The answers in the cookie with those just typed; only the latter when even the key of the cookie cannot be had. */
function stillReadable({ request, now }: Visit, typed: Answers): { answers: Answers; token?: string } {
  try {
    const draft = openDraft(readCookie(request.headers, draftCookie));
    return draft ? { answers: { ...draft.answers, ...typed }, token: sealToken(draft, now) } : { answers: typed };
  } catch (failure) {
    if (!isAway(failure)) throw failure;
    return { answers: typed };
  }
}

/** The first of the steps before the last whose answers are not complete. */
function firstMissing(answers: Answers): 'details' | 'wishes' | undefined {
  return (['details', 'wishes'] as const).find((step) => 'issues' in checkStep(step, answers));
}

/** Once a way of being reached is settled, what was typed for the other one is forgotten. */
function withoutOtherWay(answers: Answers): Answers {
  if (answers.contact?.[0] === 'phone') return { ...answers, email: [], confirm: [] };
  return { ...answers, phone: [], message: [] };
}

function lead(page: Page, locale: Locale, notice?: NoticeName): Response {
  const location = `${sectionPath(requestPages[page], locale)}${notice ? `?notice=${notice}` : ''}`;
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}

function withStatus(response: Response, status: number): Response {
  return new Response(response.body, { status, headers: response.headers });
}

function placeIds({ library }: Visit): string[] {
  return library.locations.map(({ id }) => id);
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** The network address a request comes from: the last hop, which our own proxy or server wrote. */
function addressOf(headers: Headers): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown';
}
