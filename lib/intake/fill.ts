import type { Locale } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Page, PageOf } from '../templates/fill.ts';
import { element } from '../templates/fill.ts';
import type { Part } from '../templates/part.ts';
import type { FormSlot } from '../templates/slots.ts';
import type { Answers, FormQuestion } from './answers.ts';
import { longestOf } from './answers.ts';
import type { NoticeName, ProblemKind } from './form-fields.ts';
import { tokenField } from './form-fields.ts';

/** Any page that asks something. */
export type StepPage = Page<FormSlot>;

/** What is wrong with an answer, or with a saved file. */
export type PageIssue = { question: FormQuestion | 'file'; code: string };

/** Puts answers back into the fields of a page, as they were given. */
export function fillAnswers(page: StepPage, answers: Answers): void {
  for (const [question, values] of Object.entries(answers)) {
    for (const field of page.fields(question)) {
      const type = field.getAttribute('type');
      if (type === 'radio' || type === 'checkbox') field.toggleAttribute('checked', values.includes(field.getAttribute('value') ?? ''));
      else if (field.localName === 'textarea') field.textContent = values[0] ?? '';
      else field.setAttribute('value', values[0] ?? '');
    }
  }
}

/** Shows the hint of the note that suits whoever asks. */
export function fillNoteHint(page: PageOf<'requestWishes'>, { forWhom }: Answers): void {
  for (const hint of page.slots('noteHint')) hint.toggleAttribute('hidden', hint.getAttribute('data-key') !== (forWhom?.[0] ?? 'self'));
}

/**
 * Says what is wrong: at the top of the page, where the reader is taken, beside each field in the same words, and in the title.
 * The words come from messages, under “RequestForm.errors”.
 */
export function fillIssues(page: StepPage, issues: readonly PageIssue[], locale: Locale): void {
  if (issues.length === 0) return;
  const summary = page.slot('problems');
  const marked = summary.getAttribute('data-field-class') ?? '';
  const items = issues.map((issue) => {
    const words = issueWords(issue, locale);
    const control = markField(page, issue.question, words, marked);
    return element('li', {}, element('a', { href: `#${control.getAttribute('id')}` }, words));
  });
  page.slot('problemList').replaceChildren(...items);
  summary.toggleAttribute('hidden', false);
  // Without a script, autofocus is what takes the reader to the summary.
  summary.setAttribute('tabindex', '-1');
  summary.toggleAttribute('autofocus', true);
  page.retitle((title) => translatorFor(locale, 'RequestForm')('errorPrefix', { title }));
}

/** Says beside a field what is wrong with it. @returns the first control of the field, where a link leads */
function markField(page: StepPage, question: PageIssue['question'], words: string, marked: string): Part {
  const field = page.slot('field', { key: question });
  const [control] = page.fields(question, { within: field });
  if (!control) throw new Error(`The field “${question}” has nothing to answer in.`);
  field.classList.toggle(marked, true);
  const error = page.slot('error', { within: field });
  error.toggleAttribute('hidden', false);
  page.slot('errorWords', { within: error }).textContent = words;
  // A group of choices is described as a whole; a single field describes itself.
  const described = field.localName === 'fieldset' ? field : control;
  described.setAttribute('aria-describedby', `${described.getAttribute('aria-describedby') ?? ''} ${error.getAttribute('id')}`.trim());
  if (described === control) control.setAttribute('aria-invalid', 'true');
  return control;
}

/** The sentence for an issue, in the visitor’s language. */
export function issueWords({ question, code }: PageIssue, locale: Locale): string {
  const max = question === 'file' ? undefined : longestOf(question);
  // Every pair of question and code has words: tests/unit/intake hold the schema and the messages together.
  return translatorFor(locale, 'RequestForm')(`errors.${question}.${code}` as 'errors.name.too-long', { max: max ?? 0 });
}

/** Shows one of the boxes a page can open with. */
export function showNotice(page: StepPage, name: NoticeName): void {
  page.show('notice', true, { key: name });
}

/** Writes into the check page the token that comes back with it. */
export function fillToken(page: PageOf<'requestCheck'>, token: string): void {
  for (const field of page.fields(tokenField)) field.setAttribute('value', token);
}

/** Shows the one reason for which a request was not taken, and how long to wait. */
export function showProblem(page: PageOf<'requestProblem'>, kind: ProblemKind, minutes: number, locale: Locale): void {
  const problem = page.slot('problem', { key: kind });
  problem.toggleAttribute('hidden', false);
  page.slot('reason', { within: problem }).textContent = translatorFor(locale, 'RequestProblem')(`${kind}.text`, { minutes });
}
