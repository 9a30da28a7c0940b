import type { Problem, Severity } from '../../content/problem.ts';
import { wordsOf } from '../../content/problem-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sourceOf } from './source-of.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', advice: 'note' };

/** The problems in SARIF 2.1.0, which code hosts show beside the lines of a change. */
export function sarifReport(problems: readonly Problem[], locale: Locale): string {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  const rules = codes.map((code) => {
    const url = sourceOf(code)?.url;
    return { id: code, ...(url && { helpUri: url }) };
  });
  const results = problems.map((problem) => {
    const { file, line, column, end, severity, code, action } = problem;
    const { what, why, fix } = wordsOf(problem, locale);
    const region = { startLine: line, startColumn: column, ...(end && { endLine: end.line, endColumn: end.column }) };
    const replaced = action && {
      deletedRegion: { startLine: action.from.line, startColumn: action.from.column, endLine: action.to.line, endColumn: action.to.column },
      insertedContent: { text: action.text },
    };
    return {
      ruleId: code,
      level: levels[severity],
      message: { text: [what, why, fix].filter(Boolean).join(' ') },
      locations: [{ physicalLocation: { artifactLocation: { uri: file }, region } }],
      ...(action && {
        fixes: [{ artifactChanges: [{ artifactLocation: { uri: action.file }, replacements: [replaced] }] }],
      }),
    };
  });
  const driver = { name: 'andante check:content', language: locale, rules };
  return JSON.stringify(
    { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [{ tool: { driver }, results }] },
    null,
    2,
  );
}
