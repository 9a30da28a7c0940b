import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Flash } from '../staff/flash.ts';

/** What went wrong with a form about the content, in words. */
export function problemWords({ problem, typed }: Flash, locale: Locale): string | undefined {
  if (problem === undefined) return undefined;
  const { wrong }: { wrong: Readonly<Record<string, string>> } = messagesFor(locale).StaffContent;
  const words =
    wrong[problem] ??
    translatorFor(locale, 'Staff')(problem === 'unavailable' ? 'signIn.problems.unavailable' : 'signIn.problems.unreadable');
  return [words, typed?.why].filter(Boolean).join(' ');
}

/** What was done by a form about the content, in words. */
export function doneWords({ done }: Flash, locale: Locale): string | undefined {
  const { did }: { did: Readonly<Record<string, string>> } = messagesFor(locale).StaffContent;
  return done === undefined ? undefined : (did[done] ?? did.done);
}
