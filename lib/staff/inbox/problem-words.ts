import type { Locale } from '../../i18n/locales.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { translatorFor } from '../../i18n/translator.ts';
import type { FormQuestion } from '../../intake/answers.ts';
import { longestOf } from '../../intake/answers.ts';
import type { Flash } from '../flash.ts';

/** What went wrong with a form of the inbox, in words. */
export function problemWords({ problem, typed, minutes }: Flash, locale: Locale): string | undefined {
  const t = translatorFor(locale, 'StaffInbox');
  if (problem === undefined) return undefined;
  switch (problem) {
    case 'empty':
      return t('notes.empty');
    case 'unsure':
      return t('rights.unsure');
    case 'wrong-code':
      return t('export.confirm.wrong');
    case 'slow':
      return translatorFor(locale, 'Staff')('signIn.problems.slow', { minutes: minutes ?? 1 });
    case 'gone':
      return t('export.gone');
    case 'too-many':
      return t('export.tooMany', { count: typed?.count ?? '' });
    case 'damaged':
      return t('damagedText', { reference: typed?.reference ?? '' });
    case 'refused':
      return t('rights.refused', { reason: reasonOf(typed?.question, typed?.issue, locale) });
    default:
      return translatorFor(locale, 'Staff')(problem === 'unavailable' ? 'signIn.problems.unavailable' : 'signIn.problems.unreadable');
  }
}

/** Why an answer was not taken, in the words of the form. */
function reasonOf(question: string | undefined, issue: string | undefined, locale: Locale): string {
  const errors: Record<string, Record<string, string>> = messagesFor(locale).RequestForm.errors;
  const max = String(longestOf(question as FormQuestion) ?? '');
  return errors[question ?? '']?.[issue ?? '']?.replace('{max}', max) ?? '';
}
