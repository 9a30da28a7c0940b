/** Where something stands in a content file; lines and columns count from 1. */
export type Place = { file: string; line: number; column: number };

/** One thing an editor has to mend. Errors stop the build; warnings are printed and published. */
export type Problem = Place & { severity: 'error' | 'warning'; message: string; fix: string };

export function error(place: Place, message: string, fix: string): Problem {
  return { ...place, severity: 'error', message, fix };
}

export function warning(place: Place, message: string, fix: string): Problem {
  return { ...place, severity: 'warning', message, fix };
}

/** `file:line:column  what is wrong  how to fix it`, one line per problem. */
export function formatProblem(problem: Problem): string {
  const label = problem.severity === 'warning' ? 'warning: ' : '';
  return `${problem.file}:${problem.line}:${problem.column}  ${label}${problem.message}  ${problem.fix}`;
}

/** Problems in the order an editor meets them: by file, then from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column);
}

/** Thrown when content cannot be published; its message lists every problem at once. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const list = sortProblems(problems);
    super(`The content has ${list.length === 1 ? '1 problem' : `${list.length} problems`}:\n\n${list.map(formatProblem).join('\n')}\n`);
    this.problems = list;
  }
}
