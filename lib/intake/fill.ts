import { createTranslator } from 'next-intl';
import { wallClock } from '../../public/scripts/hours.js';
import type { CareLocation } from '../content/library.ts';
import { textFor } from '../content/queries.ts';
import { suggestsDanger } from '../danger.ts';
import { formatDay, formatPhone, formatTime, formatZone } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { answerDay } from './answer-day.ts';
import type { Answers, Question } from './answers.ts';
import { longestOf } from './answers.ts';
import type { NoticeName, ProblemKind } from './form-fields.ts';
import { tokenField } from './form-fields.ts';
import { showPhone } from './phone.ts';
import type { IntakeRequest } from './schema.ts';
import type { Receipt } from './submission.ts';

/** What is wrong with an answer, or with a saved file. */
export type PageIssue = { question: Question | 'file'; code: string };

/** Puts answers back into the fields of a page, as they were given. */
export function fillAnswers(document: Document, answers: Answers): void {
  for (const [question, values] of Object.entries(answers)) {
    for (const field of document.querySelectorAll(`[name="${question}"]`)) {
      const type = field.getAttribute('type');
      if (type === 'radio' || type === 'checkbox') setFlag(field, 'checked', values.includes(field.getAttribute('value') ?? ''));
      else if (field.localName === 'textarea') field.textContent = values[0] ?? '';
      else field.setAttribute('value', values[0] ?? '');
    }
  }
  const [forWhom] = answers.forWhom ?? [];
  for (const hint of document.querySelectorAll('[data-for]'))
    setFlag(hint, 'hidden', hint.getAttribute('data-for') !== (forWhom ?? 'self'));
}

/**
 * Says what is wrong: at the top of the page, where the reader is taken, beside each field in the same words, and in the title.
 * The words come from messages, under “RequestForm.errors”.
 */
export function fillIssues(document: Document, issues: readonly PageIssue[], locale: Locale): void {
  if (issues.length === 0) return;
  const summary = require(document, '#problems');
  const list = require(summary, 'ul');
  for (const { question, code } of issues) {
    const words = issueWords({ question, code }, locale);
    const field = require(document, `[data-field="${question}"]`);
    const control = require(field, 'input, textarea');
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.setAttribute('href', `#${control.id}`);
    link.textContent = words;
    item.append(link);
    list.append(item);
    field.classList.add(summary.getAttribute('data-field-class') ?? '');
    const error = require(field, `#${question}-error`);
    error.removeAttribute('hidden');
    require(error, 'span').textContent = words;
    // A group of choices is described as a whole; a single field describes itself.
    const described = field.localName === 'fieldset' ? field : control;
    described.setAttribute('aria-describedby', `${described.getAttribute('aria-describedby') ?? ''} ${error.id}`.trim());
    if (described === control) control.setAttribute('aria-invalid', 'true');
  }
  summary.removeAttribute('hidden');
  // Without a script, autofocus is what takes the reader to the summary.
  summary.setAttribute('tabindex', '-1');
  summary.setAttribute('autofocus', '');
  const title = require(document, 'title');
  title.textContent = translator(locale)('errorPrefix', { title: title.textContent ?? '' });
}

/** The sentence for an issue, in the visitor’s language. */
export function issueWords({ question, code }: PageIssue, locale: Locale): string {
  const max = question === 'file' ? undefined : longestOf(question);
  // Every pair of question and code has words: tests/unit/intake hold the schema and the messages together.
  return translator(locale)(`errors.${question}.${code}` as 'errors.name.too-long', { max: max ?? 0 });
}

/** Shows one of the boxes a page can open with. */
export function showNotice(document: Document, name: NoticeName): void {
  require(document, `[data-notice="${name}"]`).removeAttribute('hidden');
}

/** Shows who helps right now when the optional text suggests danger. It changes nothing else. */
export function showHelp(document: Document, note: string): void {
  setFlag(require(document, '[data-danger]'), 'hidden', !suggestsDanger(note));
}

type Summed = Pick<IntakeRequest, 'details' | 'wishes'>;

/** Writes every answer into the summary of the check page, in words, and offers a confirmation where an address is known. */
export function fillSummary(document: Document, { details, wishes }: Summed, places: readonly CareLocation[], locale: Locale): void {
  const { choices } = messagesFor(locale).RequestForm;
  const place = places.find(({ id }) => id === wishes.location);
  const reach = details.contact === 'phone' ? showPhone(details.phone, locale) : details.email;
  const answers: { [Q in Question]?: string | undefined } = {
    forWhom: choices.forWhom[details.forWhom],
    name: details.name,
    contact: `${choices.contact[details.contact]}${locale === 'en' ? ':' : '\u00a0:'} ${reach}`,
    message: details.contact === 'phone' ? choices.yesNo[details.message] : undefined,
    nameClinic: choices.yesNo[details.nameClinic],
    language: choices.language[details.language],
    help: wishes.help.map((id) => choices.help[id]).join('; '),
    location: place && textFor(place, locale).text.words.title,
    times: wishes.times.map((id) => choices.times[id]).join('; '),
    note: wishes.note || messagesFor(locale).RequestPage.none,
  };
  for (const row of document.querySelectorAll('[data-row]')) {
    const answer = answers[row.getAttribute('data-row') as Question];
    setFlag(row, 'hidden', answer === undefined);
    require(row, '[data-answer]').textContent = answer ?? '';
  }
  setFlag(require(document, '[data-field="confirm"]'), 'hidden', details.contact !== 'email');
}

/** Writes into the check page the token that comes back with it. */
export function fillToken(document: Document, token: string): void {
  require(document, `[name="${tokenField}"]`).setAttribute('value', token);
}

/** Writes what a visitor keeps: the reference, and what happens when, by the clock and the calendar of the place. */
export function fillReceipt(document: Document, receipt: Receipt, place: CareLocation, locale: Locale): void {
  const { zone, phone, requests } = place.meta;
  const received = new Date(receipt.receivedAt);
  const { date, minutes } = wallClock(zone, received);
  const values: Record<string, string> = {
    reference: receipt.reference,
    received: createTranslator({ locale, messages: messagesFor(locale), namespace: 'RequestSent' })('receivedAt', {
      day: formatDay(date, locale),
      time: formatTime(Math.floor(minutes / 60), minutes % 60, locale),
      zone: formatZone(zone, locale),
    }),
    place: textFor(place, locale).text.words.title,
    answerBy: formatDay(answerDay(place.meta, received, requests.answerWithinBusinessDays), locale),
    eraseBy: formatDay(receipt.deleteBy, locale),
    phone: formatPhone(phone),
  };
  for (const slot of document.querySelectorAll('[data-receipt]')) {
    slot.textContent = values[slot.getAttribute('data-receipt') ?? ''] ?? '';
  }
}

/** Shows the one reason for which a request was not taken, and how long to wait. */
export function showProblem(document: Document, kind: ProblemKind, minutes: number, locale: Locale): void {
  const reason = require(document, `[data-problem="${kind}"]`);
  reason.removeAttribute('hidden');
  const t = createTranslator({ locale, messages: messagesFor(locale), namespace: 'RequestProblem' });
  require(reason, 'p').textContent = t(`${kind}.text`, { minutes });
}

function translator(locale: Locale) {
  return createTranslator({ locale, messages: messagesFor(locale), namespace: 'RequestForm' });
}

function setFlag(element: Element, name: 'checked' | 'hidden', on: boolean): void {
  if (on) element.setAttribute(name, '');
  else element.removeAttribute(name);
}

function require(parent: Document | Element, selector: string): Element {
  const element = parent.querySelector(selector);
  if (!element) throw new Error(`The page of the form has no ${selector}.`);
  return element;
}
