import type { Locale } from '../i18n/locales.ts';
import { requestPages, sectionPath } from '../i18n/routing.ts';
import { visitorAddress } from '../network/visitor-address.ts';
import { fileName, writeAnswersFile } from './answers-file.ts';
import { draftCookie, receiptCookie, setCookie } from './cookies.ts';
import type { Decision } from './decide.ts';
import { decideSecond } from './decide.ts';
import type { Draft } from './draft.ts';
import { sealReceipt, sealToken } from './draft.ts';
import { drawProblem, drawReceipt, drawStep } from './draw.ts';
import { publicWait } from './first-contact.ts';
import { countAttempt } from './limits.ts';
import type { Receipt } from './submission.ts';
import { findKept, submitRequest } from './submit.ts';
import type { Visit } from './visit.ts';
import { keeping, withStatus } from './visit.ts';

/** Does what was decided, and answers the visitor. @throws StoreUnavailable when a request cannot be kept */
export async function act(visit: Visit, decision: Decision): Promise<Response> {
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
  const allowance = await countAttempt(visitorAddress(visit.request.headers), now);
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

function saved({ answers }: Draft, locale: Locale): Response {
  return new Response(writeAnswersFile(answers), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName(locale)}"`,
      'cache-control': 'private, no-store',
    },
  });
}
