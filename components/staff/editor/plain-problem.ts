import { factHint, factName } from '#components/staff/editor/fact-words.ts';
import type { Problem } from '#lib/content/problem.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { FactPart } from '#lib/staff/editor/fact-fields.ts';

/** What a schema asks of whoever writes the file by hand, and a form does by itself. */
const forFiles = /quotation marks|YYYY|\bnull\b|\b(?:true|false)\b/;

/** A problem of a field as the form says it: the field by its name, the remedy as the form asks for it, and no word about files. */
export function plainProblem(problem: Problem, path: string | undefined, part: FactPart | undefined, locale: Locale): Problem {
  const { code, arguments: given } = problem;
  if (path === undefined || !code.startsWith('field.') || typeof given.field !== 'string') return problem;
  const help = factHint({ path, words: part?.words }, locale) ?? '';
  const isForFiles = code === 'field.says' && forFiles.test(String(given.says));
  return { ...problem, code: isForFiles ? 'field.form' : code, arguments: { ...given, field: factName(path, locale), help } };
}
