import type { Locale } from '../../i18n/locales.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { translatorFor } from '../../i18n/translator.ts';

/** What a line of the log says was done, in words; a code that has no words, such as one of a command, stands as it is. */
export function logWords(action: string, detail: string, locale: Locale): string {
  const { StaffLog, RequestForm } = messagesFor(locale);
  const actions: Record<string, string> = StaffLog.actions;
  const said = wordFor(actions, action.replaceAll('.', '-')) ?? action;
  if (detail === '') return said;
  const details: Record<string, string> = StaffLog.details;
  const questions: Record<string, { label: string }> = RequestForm.fields;
  const more = detail.split(', ').map((code) => wordFor(details, code) ?? wordFor(questions, code)?.label ?? code);
  return translatorFor(locale, 'StaffLog')('said', { what: said, more: more.join(', ') });
}

/** What a list has under a code of its own: a code such as “constructor” is none. */
function wordFor<Word>(words: Readonly<Record<string, Word>>, code: string): Word | undefined {
  return Object.hasOwn(words, code) ? words[code] : undefined;
}
