import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { formQuestions } from './answers.ts';
import { summaryOf } from './fill-summary.ts';
import type { IntakeRequest } from './schema.ts';

/** Answers that staff read in words of their own, because something depends on them. */
const told: ReadonlySet<string> = new Set([
  ...['forWhom', 'name', 'contact', 'phone', 'email', 'message', 'nameClinic', 'language'],
  ...['help', 'location', 'times', 'note', 'contactMe', 'confirm'],
]);

/**
 * Every other answer, by the label and in the words of the form: a question added to the form reaches staff and exports by itself.
 * The list is the same for every request; the words are `undefined` where a question was not asked.
 */
export function furtherAnswers(request: IntakeRequest, locale: Locale): { label: string; words: string | undefined }[] {
  const { fields } = messagesFor(locale).RequestForm;
  const summary: Partial<Record<string, string>> = summaryOf(request, [], locale);
  return Object.values(formQuestions)
    .flat()
    .filter((question) => !told.has(question))
    .map((question) => ({ label: fields[question].label, words: summary[question] }));
}
