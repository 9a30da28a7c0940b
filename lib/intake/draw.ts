import type { Library } from '../content/library.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Section } from '../i18n/routing.ts';
import { requestPages } from '../i18n/routing.ts';
import { drawPage } from '../templates/draw-page.ts';
import type { Answers, Step } from './answers.ts';
import { checkStep } from './check-answers.ts';
import type { PageIssue } from './fill.ts';
import { fillAnswers, fillIssues, fillReceipt, fillSummary, fillToken, showHelp, showNotice, showProblem } from './fill.ts';
import type { NoticeName, ProblemKind } from './form-fields.ts';
import type { Receipt } from './submission.ts';

/** Where a page is drawn: its language, and an address of the running server for development. */
export type Place = { locale: Locale; url: string; library: Library };

/** What a step of the form shows. */
export type StepView = {
  answers: Answers;
  issues?: readonly PageIssue[];
  notice?: NoticeName | undefined;
  /** Comes back with the check page. */
  token?: string | undefined;
};

/** A step of the form, with what the visitor has answered. The check page needs complete answers to the steps before it. */
export function drawStep(step: Step, { answers, issues = [], notice, token }: StepView, at: Place): Promise<Response> {
  return draw(requestPages[step], at, (document) => {
    fillAnswers(document, answers);
    fillIssues(document, issues, at.locale);
    if (notice) showNotice(document, notice);
    if (token) fillToken(document, token);
    if (step !== 'check') return;
    const [details, wishes] = [checkStep('details', answers), checkStep('wishes', answers)];
    if ('issues' in details || 'issues' in wishes) throw new Error('The check page was asked for before its steps were complete.');
    fillSummary(document, { details: details.answers, wishes: wishes.answers }, at.library.locations, at.locale);
    showHelp(document, wishes.answers.note);
  });
}

/** The last page, for a request that is safe. */
export function drawReceipt(receipt: Receipt, at: Place): Promise<Response> {
  const place = at.library.locations.find(({ id }) => id === receipt.location);
  if (!place) throw new Error(`There is no place “${receipt.location}” in content/locations.`);
  return draw(requestPages.sent, at, (document) => fillReceipt(document, receipt, place, at.locale));
}

/** Why a request was not taken; `minutes` is how long to wait, where waiting helps. */
export function drawProblem(kind: ProblemKind, at: Place, minutes = 0): Promise<Response> {
  return draw('requestProblem', at, (document) => showProblem(document, kind, minutes, at.locale));
}

function draw(section: Section, at: Place, fill: (document: Document) => void): Promise<Response> {
  // Answers are nobody else’s business, and the back button must show the latest.
  return drawPage(section, at, fill, { 'cache-control': 'private, no-store' });
}
