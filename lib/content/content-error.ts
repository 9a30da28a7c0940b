import type { Problem } from './problem.ts';
import { sortProblems } from './problem.ts';
import { formatProblem } from './problem-words.ts';

/** Thrown when content cannot be published; its message lists every problem at once. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const list = sortProblems(problems);
    const lines = list.map((problem) => formatProblem(problem)).join('\n');
    super(`The content has ${list.length === 1 ? '1 problem' : `${list.length} problems`}:\n\n${lines}\n`);
    this.problems = list;
  }
}
