import { IntlMessageFormat } from 'intl-messageformat';
import { checkMessagesFor } from '../i18n/check-messages.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Problem } from './problem.ts';

/** The sentences of a problem: what is wrong, how to mend it, and why it matters where that is not plain. */
export type ProblemWords = { what: string; fix: string; why?: string };

/**
 * The sentences of a problem in the editor’s language.
 *
 * @throws Error when the code has no words: a test holds that each has, in both languages
 */
export function wordsOf({ code, arguments: filled }: Problem, locale: Locale): ProblemWords {
  if (code === 'unworded.said') return { what: String(filled.message), fix: String(filled.fix) };
  const [rule = '', situation = ''] = code.split('.');
  const { why, [situation]: said } = checkMessagesFor(locale)[rule] ?? {};
  if (typeof said !== 'object') throw new Error(`The problem “${code}” has no words in messages/check/${locale}.`);
  const format = (sentence: string): string =>
    String(new IntlMessageFormat(sentence, locale, undefined, { ignoreTag: true }).format(filled));
  return { what: format(said.what), fix: format(said.fix), ...(typeof why === 'string' && { why: format(why) }) };
}

/** `file:line:column  what is wrong  how to fix it`, one line per problem. */
export function formatProblem(problem: Problem, locale: Locale = 'en'): string {
  const { what, fix } = wordsOf(problem, locale);
  return `${problem.file}:${problem.line}:${problem.column}  ${severities[locale][problem.severity]}${what}  ${fix}`;
}

const severities: Readonly<Record<Locale, Readonly<Record<Problem['severity'], string>>>> = {
  en: { error: '', warning: 'warning: ', advice: 'advice: ' },
  'fr-CA': { error: '', warning: 'avertissement : ', advice: 'conseil : ' },
};
