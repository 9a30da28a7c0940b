import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Flash } from '../staff/flash.ts';

type Words = Readonly<Record<string, string>>;

/** Why a decision was not taken, in words. */
export function decisionProblem({ problem, typed }: Flash, locale: Locale): string | undefined {
  if (problem === undefined) return undefined;
  const { wrong }: { wrong: Words } = messagesFor(locale).StaffReview;
  const words =
    wrong[problem] ??
    translatorFor(locale, 'Staff')(problem === 'unavailable' ? 'signIn.problems.unavailable' : 'signIn.problems.unreadable');
  return [words, typed?.why].filter(Boolean).join(' ');
}

/** What was decided, in words. */
export function decisionDone({ done }: Flash, locale: Locale): string | undefined {
  const { did }: { did: Words } = messagesFor(locale).StaffReview;
  return done === undefined ? undefined : did[done];
}
