import type { Run } from '../../check/kept-run.ts';
import { reportWord } from '../../check/report/words.ts';
import type { Problem } from '../../content/problem.ts';
import type { Options } from './options.ts';

/** Prints what a run said, in the form that was asked for; with an error among it, the command ends with 1. */
export async function tell({ problems, counted }: Run, { form, locale }: Options): Promise<void> {
  const count = (severity: Problem['severity']): number => problems.filter((problem) => problem.severity === severity).length;
  const errors = count('error');
  process.exitCode = errors > 0 ? 1 : 0;
  if (problems.length > 0 || form !== 'text') console.log(await reported(problems, form, locale));
  if (form !== 'text') return;
  console.log(reportWord(locale, 'closing', { ...counted, errors, warnings: count('warning'), advice: count('advice') }));
}

/** Reports name what rules rest on, and so bring all rules: they are read only when there is something to report. */
async function reported(problems: readonly Problem[], form: Options['form'], locale: Options['locale']): Promise<string> {
  if (form === 'json') return (await import('../../check/report/json.ts')).jsonReport(problems, locale);
  if (form === 'sarif') return (await import('../../check/report/sarif.ts')).sarifReport(problems, locale);
  return `${(await import('../../check/report/text.ts')).textReport(problems, locale)}\n`;
}
