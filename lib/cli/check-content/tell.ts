import type { Run } from '../../check/kept-run.ts';
import { reportWord } from '../../check/report/words.ts';
import type { Problem } from '../../content/problem.ts';
import type { Options } from './options.ts';

/** Says what a run found, in the form that was asked for; 1, as the exit code, with an error among it. */
export async function tell({ problems, counted }: Run, { form, locale }: Options, say: (text: string) => void): Promise<0 | 1> {
  const count = (severity: Problem['severity']): number => problems.filter((problem) => problem.severity === severity).length;
  const errors = count('error');
  if (problems.length > 0 || form !== 'text') say(await reported(problems, form, locale));
  if (form === 'text') say(reportWord(locale, 'closing', { ...counted, errors, warnings: count('warning'), advice: count('advice') }));
  return errors > 0 ? 1 : 0;
}

/** Reports name what rules rest on, and so bring all rules: they are read only when there is something to report. */
async function reported(problems: readonly Problem[], form: Options['form'], locale: Options['locale']): Promise<string> {
  if (form === 'json') return (await import('../../check/report/json.ts')).jsonReport(problems, locale);
  if (form === 'sarif') return (await import('../../check/report/sarif.ts')).sarifReport(problems, locale);
  return `${(await import('../../check/report/text.ts')).textReport(problems, locale)}\n`;
}
