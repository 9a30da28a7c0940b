import { IntlMessageFormat } from 'intl-messageformat';
import { checkMessagesFor, schemaSentence } from '../i18n/check-messages.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Arguments, Problem } from './problem.ts';
import { named } from './problem-names.ts';

/** The sentences of a problem: what is wrong, how to mend it, and why it matters where that is not plain. */
export type ProblemWords = { what: string; fix: string; why?: string };

/**
 * The sentences of a problem in the editor’s language.
 *
 * @param where a remedy may be a command; in the staff area it is what to press there
 * @throws Error when the code has no words: a test holds that each has, in both languages
 */
export function wordsOf(
  { code, arguments: given }: Pick<Problem, 'code' | 'arguments'>,
  locale: Locale,
  where: 'files' | 'staff' = 'files',
): ProblemWords {
  const [rule = '', situation = ''] = code.split('.');
  const { why, [situation]: said } = checkMessagesFor(locale)[rule] ?? {};
  if (typeof said !== 'object') throw new Error(`The problem “${code}” has no words in messages/check/${locale}.`);
  const filled = localized(given, locale);
  const format = (sentence: string, values = filled): string => formatterOf(sentence, locale).format(values)?.toString().trim() ?? '';
  // A remedy may be a command, which takes names as they are.
  const what = format(said.what, named(rule, filled, locale));
  const fix = (where === 'staff' && said.inEditor) || said.fix;
  return { what, fix: format(fix), ...(typeof why === 'string' && { why: format(why) }) };
}

const formatters = new Map<string, IntlMessageFormat>();

function formatterOf(sentence: string, locale: Locale): IntlMessageFormat {
  const key = `${locale} ${sentence}`;
  const formatter = formatters.get(key) ?? new IntlMessageFormat(sentence, locale, undefined, { ignoreTag: true });
  formatters.set(key, formatter);
  return formatter;
}

/** Schemas say their sentences in English, and count the items of a list as “item 1”: both are said in the editor’s language. */
function localized(filled: Arguments, locale: Locale): Arguments {
  const changed: Record<string, string | number> = { ...filled };
  for (const name of ['help', 'says'] as const) {
    const sentence = filled[name];
    if (typeof sentence === 'string') changed[name] = schemaSentence(sentence, locale);
  }
  if (typeof filled.field === 'string') changed.field = filled.field.replace(/\bitem (?=\d)/g, items[locale]);
  return changed;
}

const items: Readonly<Record<Locale, string>> = { en: 'item ', 'fr-CA': 'élément ' };

/** `file:line:column  what is wrong  how to fix it`, one line per problem. */
export function formatProblem(problem: Problem, locale: Locale = 'en'): string {
  const { what, fix } = wordsOf(problem, locale);
  return `${problem.file}:${problem.line}:${problem.column}  ${severityWords[locale][problem.severity]}${what}  ${fix}`;
}

/** What stands before a problem that is no error. */
export const severityWords: Readonly<Record<Locale, Readonly<Record<Problem['severity'], string>>>> = {
  en: { error: '', warning: 'warning: ', advice: 'advice: ' },
  'fr-CA': { error: '', warning: 'avertissement : ', advice: 'conseil : ' },
};
