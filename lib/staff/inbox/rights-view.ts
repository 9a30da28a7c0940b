import type { Locale } from '../../i18n/locales.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { summaryOf } from '../../intake/fill-summary.ts';
import { showPhone } from '../../intake/phone.ts';
import type { IntakeRequest } from '../../intake/schema.ts';
import { choices } from '../../intake/schema.ts';
import type { Correctable } from './rights.ts';
import { correctable, correctableIn } from './rights.ts';

/** How an answer is corrected: in a line, in several, by one choice or by several; with what it says now. */
export type CorrectionField = { question: Correctable; label: string; now: string } & (
  | { kind: 'line' | 'lines'; value: string }
  | { kind: 'one'; value: string; options: [value: string, words: string][] }
  | { kind: 'several'; values: readonly string[]; options: [value: string, words: string][] }
);

/** The answers that can be corrected, by their names. */
export function correctionChoices(request: IntakeRequest, locale: Locale): { question: Correctable; label: string }[] {
  const { fields } = messagesFor(locale).RequestForm;
  return correctableIn(request).map((question) => ({ question, label: fields[question].label }));
}

/** The field in which one answer is corrected; `undefined` for what cannot be. */
export function correctionField(request: IntakeRequest, asked: string | undefined, locale: Locale): CorrectionField | undefined {
  const question = correctable.find((one) => one === asked);
  if (!question || !correctableIn(request).includes(question)) return undefined;
  const { fields, choices: words } = messagesFor(locale).RequestForm;
  const { details, wishes } = request;
  const summary = summaryOf(request, [], locale);
  const base = { question, label: fields[question].label };
  switch (question) {
    case 'phone': {
      const value = details.contact === 'phone' ? showPhone(details.phone, locale) : '';
      return { ...base, kind: 'line', now: value, value };
    }
    case 'email': {
      const value = details.contact === 'email' ? details.email : '';
      return { ...base, kind: 'line', now: value, value };
    }
    case 'name':
      return { ...base, kind: 'line', now: details.name, value: details.name };
    case 'note':
      return { ...base, kind: 'lines', now: summary.note ?? '', value: wishes.note };
    case 'times':
      return {
        ...base,
        kind: 'several',
        now: summary.times ?? '',
        values: wishes.times,
        options: choices.times.map((id) => [id, words.times[id]]),
      };
    case 'language':
      return {
        ...base,
        kind: 'one',
        now: summary.language ?? '',
        value: details.language,
        options: choices.language.map((id) => [id, words.language[id]]),
      };
    case 'message': {
      const value = details.contact === 'phone' ? details.message : 'no';
      return { ...base, kind: 'one', now: summary.message ?? '', value, options: choices.yesNo.map((id) => [id, words.yesNo[id]]) };
    }
    case 'nameClinic':
      return {
        ...base,
        kind: 'one',
        now: summary.nameClinic ?? '',
        value: details.nameClinic,
        options: choices.yesNo.map((id) => [id, words.yesNo[id]]),
      };
  }
}
