import type { Library } from '../content/library.ts';
import { loadLibrary } from '../content/load.ts';
import type { Locale } from '../i18n/locales.ts';
import { requestPages, sectionPath } from '../i18n/routing.ts';
import { codeOf, log } from '../log.ts';
import type { Answers, Step } from './answers.ts';
import { questions, readAnswers } from './answers.ts';
import { fileName, largestFile, readAnswersFile, writeAnswersFile } from './answers-file.ts';
import { draftCookie, readCookie, receiptCookie, setCookie } from './cookies.ts';
import type { Brought, Decision, FormPage } from './decide.ts';
import { decideCutShort, decidePost, decideResume, decideSecond, decideVisit, firstMissing } from './decide.ts';
import type { Draft } from './draft.ts';
import { openDraft, openReceipt, openToken, sealDraft, sealReceipt, sealToken } from './draft.ts';
import type { DrawnAt } from './draw.ts';
import { drawProblem, drawReceipt, drawStep } from './draw.ts';
import { publicWait } from './first-contact.ts';
import { fileField, tokenField, trapField } from './form-fields.ts';
import { addressOf, countAttempt } from './limits.ts';
import { carriesFile, isFromThisSite, readForm } from './posted-form.ts';
import type { Receipt } from './submission.ts';
import { findKept, submitRequest } from './submit.ts';

/** How long to wait when the store is away, in seconds. */
const storeRetry = 120;

type Visit = DrawnAt & { request: Request; now: Date };

/** Answers a visit to a page of the form. */
export function answerVisit(request: Request, page: FormPage, locale: Locale, now = new Date()): Promise<Response> {
  const visit = { request, locale, url: request.url, library: loadLibrary(), now };
  const notice = new URL(request.url).searchParams.get('notice');
  return orSayUnavailable(visit, page === 'sent' ? 'details' : page, {}, async () =>
    act(visit, decideVisit(page, locale, brought(visit), notice, now)),
  );
}

/** Answers a form posted to a page of the request form. Nothing of what was typed is ever in an address. */
export async function answerPost(request: Request, page: FormPage, locale: Locale, now = new Date()): Promise<Response> {
  const visit = { request, locale, url: request.url, library: loadLibrary(), now };
  if (!isFromThisSite(request.headers)) return act(visit, { do: 'problem', kind: 'elsewhere', status: 403 });
  const posted = await readForm(request);
  if (page === 'sent') return act(visit, { do: 'lead', to: 'sent', locale });
  if (page === 'details' && carriesFile(request.headers)) {
    const read =
      'form' in posted
        ? await readFile(posted.form, visit.library)
        : ({ fault: posted.fault === 'too-large' ? 'too-large' : 'damaged' } as const);
    return orSayUnavailable(visit, page, {}, async () => act(visit, decideResume(read, locale, brought(visit).draft, now)));
  }
  if (!('form' in posted)) {
    if (posted.fault === 'too-large') return act(visit, { do: 'problem', kind: 'large', status: 413 });
    return orSayUnavailable(visit, page, {}, async () => act(visit, decideCutShort(page, locale, brought(visit).draft, now)));
  }
  const { form } = posted;
  const typed = readAnswers(form, questions[page], placeIds(visit.library));
  const token = textOf(form, tokenField);
  const trapped = textOf(form, trapField) !== '';
  const decide = () => {
    const shown = openToken(token, now);
    return decidePost({ page, typed, trapped, go: textOf(form, 'go'), shown }, locale, brought(visit), now);
  };
  return orSayUnavailable(visit, page, typed, async () => act(visit, decide()), token);
}

async function act(visit: Visit, decision: Decision): Promise<Response> {
  switch (decision.do) {
    case 'lead': {
      const { to, locale, notice, draft } = decision;
      const location = `${sectionPath(requestPages[to], locale)}${notice ? `?notice=${notice}` : ''}`;
      return keeping(new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } }), draft, visit.now);
    }
    case 'show': {
      const { step, draft, issues, notice, status } = decision;
      const token = step === 'check' ? sealToken(draft, visit.now) : undefined;
      const wait = step === 'details' ? await publicWait(visit.now) : undefined;
      return withStatus(await drawStep(step, { answers: draft.answers, issues: issues ?? [], notice, token, wait }, visit), status);
    }
    case 'receipt':
      return drawReceipt(decision.receipt, visit);
    case 'problem':
      return withStatus(await drawProblem(decision.kind, visit), decision.status);
    case 'save':
      return keeping(saved(decision.draft, visit.locale), decision.draft, visit.now);
    case 'submit':
      return submit(visit, decision);
  }
}

/** Sends a complete request to the store, once, and leads to the last page. Only a new one counts against the limits. */
async function submit(visit: Visit, { shown, draft, request, flags, spent }: Decision & { do: 'submit' }): Promise<Response> {
  const { locale, now } = visit;
  const submission = { request, locale, nonce: draft.nonce, shownAt: shown.at, flags };
  const before = await findKept(submission);
  if (before) return sent(visit, before, spent);
  const allowance = await countAttempt(addressOf(visit.request.headers), now);
  if (!allowance.allowed) {
    const busy = withStatus(await drawProblem('busy', visit, Math.ceil(allowance.retryAfter / 60)), 429);
    busy.headers.set('retry-after', String(allowance.retryAfter));
    return spent ? keeping(busy, draft, now) : busy;
  }
  const outcome = await submitRequest({ ...submission, flags: allowance.many ? [...flags, 'many-from-address'] : flags }, now);
  return 'receipt' in outcome ? sent(visit, outcome.receipt, spent) : act(visit, decideSecond(draft));
}

async function sent(visit: Visit, receipt: Receipt, spent: boolean): Promise<Response> {
  const response = await act(visit, { do: 'lead', to: 'sent', locale: visit.locale });
  if (spent) response.headers.append('set-cookie', setCookie(draftCookie, undefined));
  response.headers.append('set-cookie', setCookie(receiptCookie, sealReceipt(receipt)));
  return response;
}

/** When the store is away, the page says so and keeps what was typed; on the check page, what that page showed. */
async function orSayUnavailable(visit: Visit, step: Step, typed: Answers, work: () => Promise<Response>, token = ''): Promise<Response> {
  try {
    return await work();
  } catch (failure) {
    if (!isAway(failure)) throw failure;
    log('error', 'request-not-kept', { code: codeOf(failure) });
    const readable = stillReadable(visit, token);
    const answers = { ...readable?.answers, ...typed };
    const shown = step === 'check' && firstMissing(answers) ? 'details' : step;
    const again = shown === 'check' && readable ? sealToken({ ...readable, answers }, visit.now) : undefined;
    const page = withStatus(await drawStep(shown, { answers, token: again, notice: 'unavailable' }, visit), 503);
    page.headers.set('retry-after', String(storeRetry));
    return page;
  }
}

/** By name, not by class: the server start and this handler are bundled apart, each with classes of its own. The build shortens class names. */
function isAway(failure: unknown): boolean {
  return failure instanceof Error && ['StoreUnavailable', 'StartRefused'].includes(failure.name);
}

/** What the page showed, or the draft in the cookie; `undefined` when there is none, or when even the key to it cannot be had. */
function stillReadable(visit: Visit, token: string): Draft | undefined {
  try {
    return openToken(token, visit.now)?.draft ?? brought(visit).draft;
  } catch (failure) {
    if (!isAway(failure)) throw failure;
    return undefined;
  }
}

function brought({ request: { headers }, now }: Visit): Brought {
  return { draft: openDraft(readCookie(headers, draftCookie), now), receipt: openReceipt(readCookie(headers, receiptCookie)) };
}

/** Adds the answers to a response, if they fit in the cookie. */
function keeping(response: Response, draft: Draft | undefined, now: Date): Response {
  const cookie = draft && sealDraft(draft, now);
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

async function readFile(form: FormData, library: Library): Promise<ReturnType<typeof readAnswersFile>> {
  const file = form.get(fileField);
  if (!(file instanceof File)) return { fault: 'missing' };
  return file.size > largestFile ? { fault: 'too-large' } : readAnswersFile(await file.text(), placeIds(library));
}

function withStatus(response: Response, status: number): Response {
  return new Response(response.body, { status, headers: response.headers });
}

function placeIds({ locations }: Library): string[] {
  return locations.map(({ id }) => id);
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
