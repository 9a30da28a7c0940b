import type { Library } from '../content/library.ts';
import { requestPages } from '../i18n/routing.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { At } from '../templates/answer.ts';
import { answer } from '../templates/answer.ts';
import type { PageOf } from '../templates/fill.ts';
import type { Answers, Step } from './answers.ts';
import { checkStep } from './check-answers.ts';
import type { PageIssue, StepPage } from './fill.ts';
import { fillAnswers, fillIssues, fillNoteHint, fillToken, showNotice, showProblem } from './fill.ts';
import { fillReceipt } from './fill-receipt.ts';
import { fillSummary, showHelp } from './fill-summary.ts';
import type { PublicWait } from './first-contact.ts';
import type { NoticeName, ProblemKind } from './form-fields.ts';
import type { Receipt } from './submission.ts';

/** What every page of the form is drawn with. */
export type DrawnAt = At & { library: Library };

/** What a step of the form shows. */
export type StepView = {
  answers: Answers;
  issues?: readonly PageIssue[];
  notice?: NoticeName | undefined;
  /** Comes back with the check page. */
  token?: string | undefined;
  /** How soon people were reached lately; the first page says so. */
  wait?: PublicWait | undefined;
};

/** Answers are nobody else’s business, and the back button must show the latest. */
const headers = { 'cache-control': 'private, no-store' };

/** A step of the form, with what the visitor has answered. The check page needs complete answers to the steps before it. */
export async function drawStep(step: Step, view: StepView, at: DrawnAt): Promise<Response> {
  if (step === 'details') return answer(requestPages.details, at, (page) => fillDetails(page, view, at), headers);
  if (step === 'wishes') return answer(requestPages.wishes, at, (page) => fillWishes(page, view, at), headers);
  return answer(requestPages.check, at, (page) => fillCheck(page, view, at), headers);
}

function fillStep(page: StepPage, { answers, issues = [], notice }: StepView, { locale }: DrawnAt): void {
  fillAnswers(page, answers);
  fillIssues(page, issues, locale);
  if (notice) showNotice(page, notice);
}

function fillDetails(page: PageOf<'request'>, view: StepView, at: DrawnAt): void {
  const { wait } = view;
  fillStep(page, view, at);
  if (wait === undefined) return;
  page.show('wait', true, { key: wait === 'too-few' ? 'few' : 'some' });
  if (wait !== 'too-few') page.say('waitDays', translatorFor(at.locale, 'RequestWait')('days', { days: wait.days }));
}

function fillWishes(page: PageOf<'requestWishes'>, view: StepView, at: DrawnAt): void {
  fillStep(page, view, at);
  fillNoteHint(page, view.answers);
}

function fillCheck(page: PageOf<'requestCheck'>, view: StepView, at: DrawnAt): void {
  const [details, wishes] = [checkStep('details', view.answers), checkStep('wishes', view.answers)];
  if ('issues' in details || 'issues' in wishes) throw new Error('The check page was asked for before its steps were complete.');
  fillStep(page, view, at);
  if (view.token) fillToken(page, view.token);
  fillSummary(page, { details: details.answers, wishes: wishes.answers }, at.library.locations, at.locale);
  showHelp(page, wishes.answers.note);
}

/** The last page, for a request that is safe. A place that was withdrawn since keeps its id, and the clock and calendar of the first. */
export async function drawReceipt(receipt: Receipt, at: DrawnAt): Promise<Response> {
  const { locations } = at.library;
  const known = locations.find(({ id }) => id === receipt.location);
  const location = known ?? locations[0];
  if (!location) throw new Error('There is no place in content/locations.');
  const fill = (page: PageOf<'requestSent'>) => {
    fillReceipt(page, receipt, location, at.locale);
    if (!known) page.say('place', receipt.location);
  };
  return answer(requestPages.sent, at, fill, headers);
}

/** Why a request was not taken; `minutes` is how long to wait, where waiting helps. */
export function drawProblem(kind: ProblemKind, at: DrawnAt, minutes = 0): Promise<Response> {
  return answer('requestProblem', at, (page) => showProblem(page, kind, minutes, at.locale), headers);
}
