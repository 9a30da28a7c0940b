import { randomUUID } from 'node:crypto';
import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import type { requestPages } from '../i18n/routing.ts';
import type { Answers, Step } from './answers.ts';
import { formQuestions, longestOf, steps } from './answers.ts';
import type { FileFault } from './answers-file.ts';
import { checkRequest, checkStep } from './check-answers.ts';
import type { Draft, Shown } from './draft.ts';
import { newDraft, sealDraft } from './draft.ts';
import type { PageIssue } from './fill.ts';
import type { NoticeName, ProblemKind } from './form-fields.ts';
import { fileField, notices } from './form-fields.ts';
import type { IntakeRequest } from './schema.ts';
import type { Flag, Receipt } from './submission.ts';

/** A page of the form, by its name in the addresses. */
export type FormPage = keyof typeof requestPages;

/** What a browser brought along, opened. */
export type Brought = { draft: Draft | undefined; receipt: Receipt | undefined };

/** What a visitor posted to a page. */
export type Posted = {
  page: Step;
  /** The answers to the questions of this page, unchecked. */
  typed: Answers;
  /** Was a field filled that no person sees? */
  trapped: boolean;
  /** The button pressed, where it is not “continue” or “send”: a language, a step, or “save”. */
  go: string;
  /** What the check page showed. */
  shown: Shown | undefined;
};

/**
 * What to answer. A draft is kept in the cookie; without one, the cookie stays as it is. `spent`: the cookie holds nothing but what is
 * sent, so that no other tab loses what it is writing when it is emptied.
 */
export type Decision =
  | { do: 'lead'; to: FormPage; locale: Locale; notice?: NoticeName; draft?: Draft }
  | { do: 'show'; step: Step; draft: Draft; issues?: readonly PageIssue[]; notice?: NoticeName; status: number }
  | { do: 'receipt'; receipt: Receipt }
  | { do: 'problem'; kind: ProblemKind; status: number }
  | { do: 'save'; draft: Draft }
  | { do: 'submit'; shown: Shown; draft: Draft; request: IntakeRequest; flags: Flag[]; spent: boolean };

/** Sooner than this after the first answers, no person has read the check page; in milliseconds. */
const quickest = 3000;

/** Answers a visit to a page of the form: the page with what was answered, or the page the visitor must see first. */
export function decideVisit(page: FormPage, locale: Locale, { draft, receipt }: Brought, asked: string | null, now: Date): Decision {
  if (page === 'sent') return receipt ? { do: 'receipt', receipt } : { do: 'lead', to: 'details', locale };
  const notice = notices.find((name) => name === asked);
  if (page === 'details') {
    // A browser that refuses cookies brings nothing back from a file either.
    const said = asked === null ? undefined : draft ? onlyKnown(notice) : 'lost';
    return show('details', draft ?? newDraft(now), said);
  }
  if (!draft)
    return page === 'check' && receipt ? { do: 'lead', to: 'sent', locale } : { do: 'lead', to: 'details', locale, notice: 'lost' };
  const missing = page === 'check' ? firstMissing(draft.answers) : undefined;
  return missing ? { do: 'lead', to: missing, locale } : show(page, draft, onlyKnown(notice));
}

/** Answers a form posted to a step. What was typed is never lost: it comes back in the page, in the cookie, or both. */
export function decidePost(posted: Posted, locale: Locale, { draft: found, receipt }: Brought, now: Date): Decision {
  const { page, typed, go, shown } = posted;
  const before = (page === 'check' && go === '' ? shown?.draft : undefined) ?? found ?? shown?.draft;
  if (!before && page === 'check') {
    return receipt ? { do: 'lead', to: 'sent', locale } : { do: 'lead', to: 'details', locale, notice: 'lost' };
  }
  const begun = before ?? newDraft(now);
  const draft: Draft = { ...begun, trapped: begun.trapped || posted.trapped, answers: { ...begun.answers, ...typed }, faulty: undefined };
  if (go === 'save') return { do: 'save', draft };
  const elsewhere = locales.find((other) => other === go);
  if (elsewhere) return move(page, draft, { do: 'lead', to: page, locale: elsewhere }, now);
  const step = steps.find((other) => other === go);
  if (step) return move(page, draft, { do: 'lead', to: step, locale }, now);
  if (page === 'check') return decideSend(draft, shown, locale, found, now);
  if ('issues' in checkStep(page, draft.answers)) return move(page, { ...draft, faulty: page }, { do: 'lead', to: page, locale }, now);
  const settled = { ...draft, answers: withoutOtherWay(draft.answers) };
  // Someone whose browser gives no cookie back would walk in circles: the next page finds no draft and says so.
  return move(page, settled, { do: 'lead', to: firstMissing(settled.answers) ?? 'check', locale }, now);
}

/** Goes on from a saved file, or says why it cannot be read; the form stays usable either way. */
export function decideResume(
  read: { answers: Answers } | { fault: FileFault },
  locale: Locale,
  found: Draft | undefined,
  now: Date,
): Decision {
  const before = found ?? newDraft(now);
  if ('answers' in read) {
    const draft = { ...before, answers: { ...before.answers, ...read.answers }, faulty: undefined };
    return move('details', draft, { do: 'lead', to: 'details', locale, notice: 'restored' }, now);
  }
  const issues = [{ question: fileField, code: read.fault }] as const;
  return { do: 'show', step: 'details', draft: before, issues, status: read.fault === 'too-large' ? 413 : 422 };
}

/** Part of a form did not arrive: nothing of it is taken for an answer, and what was there before is shown again. */
export function decideCutShort(page: Step, locale: Locale, found: Draft | undefined, now: Date): Decision {
  const draft = found ?? newDraft(now);
  const step = page === 'check' ? (firstMissing(draft.answers) ?? page) : page;
  return found || page === 'details'
    ? { do: 'show', step, draft, notice: 'incomplete', status: 400 }
    : { do: 'lead', to: 'details', locale, notice: 'lost' };
}

/** Other answers are kept from this form and stay: these can be sent as a request of their own. */
export function decideSecond(draft: Draft): Decision {
  return { do: 'show', step: 'check', draft: { ...draft, nonce: randomUUID() }, notice: 'opened', status: 409 };
}

/** Was the cookie’s draft the one that is now sent? If not, another tab is still writing in it. */
function isSpent(cookie: Draft | undefined, sent: Draft): boolean {
  const written = ({ answers }: Draft) =>
    JSON.stringify([...formQuestions.details, ...formQuestions.wishes].map((question) => answers[question] ?? []));
  return cookie === undefined || written(cookie) === written(sent);
}

/** The first of the steps before the last whose answers are not complete. */
export function firstMissing(answers: Answers): 'details' | 'wishes' | undefined {
  return (['details', 'wishes'] as const).find((step) => 'issues' in checkStep(step, answers));
}

function decideSend(draft: Draft, shown: Shown | undefined, locale: Locale, cookie: Draft | undefined, now: Date): Decision {
  const checked = checkRequest(draft.answers);
  if ('incomplete' in checked && checked.incomplete !== 'check') return { do: 'lead', to: checked.incomplete, locale, draft };
  if (!shown?.fresh) return { do: 'show', step: 'check', draft, notice: 'again', status: 422 };
  if ('incomplete' in checked) {
    const faulty = { ...draft, faulty: 'check' as const };
    // The cookie may hold what another tab is writing: it is left alone then.
    if (isSpent(cookie, draft)) return move('check', faulty, { do: 'lead', to: 'check', locale }, now);
    return { ...show('check', faulty, undefined), status: 422 };
  }
  const flags: Flag[] = [
    ...(draft.trapped ? (['honeypot'] as const) : []),
    ...(now.getTime() - draft.startedAt < quickest ? (['too-fast'] as const) : []),
  ];
  return { do: 'submit', shown, draft, request: checked.request, flags, spent: isSpent(cookie, draft) };
}

function show(step: Step, draft: Draft, notice: NoticeName | undefined): Decision & { do: 'show' } {
  const checked = draft.faulty === step ? checkStep(step, draft.answers) : undefined;
  const issues = checked && 'issues' in checked ? checked.issues : [];
  return { do: 'show', step, draft, issues, ...(notice ? { notice } : {}), status: 200 };
}

/** Only these may be asked for in an address; the others say what happened to a form that was posted. */
function onlyKnown(notice: NoticeName | undefined): NoticeName | undefined {
  return notice === 'restored' ? notice : undefined;
}

/** Leads on with the answers in the cookie; where they do not fit, the page says which to shorten, and loses none. */
function move(step: Step, draft: Draft, next: Decision & { do: 'lead' }, now: Date): Decision {
  if (sealDraft(draft, now) !== undefined) return { ...next, draft };
  const issues = formQuestions[step].flatMap((question): PageIssue[] => {
    const longest = longestOf(question);
    return longest !== undefined && (draft.answers[question]?.[0]?.length ?? 0) > longest ? [{ question, code: 'too-long' }] : [];
  });
  return { do: 'show', step, draft, issues, status: 422 };
}

/** Once a way of being reached is settled, what was typed for the other one is forgotten. */
function withoutOtherWay(answers: Answers): Answers {
  if (answers.contact?.[0] === 'phone') return { ...answers, email: [], confirm: [] };
  return { ...answers, phone: [], message: [] };
}
