import { localeOfTerminal } from '../i18n/terminal-locale.ts';
import type { Problem } from './problem.ts';
import { sortProblems } from './problem.ts';
import { formatProblem } from './problem-words.ts';

const headings = {
  en: (count: number) => `The content has ${count === 1 ? '1 problem' : `${count} problems`}:`,
  'fr-CA': (count: number) => `Le contenu a ${count === 1 ? '1 problème' : `${count} problèmes`} :`,
};

/** Thrown when content cannot be published; its message lists every problem at once, in the language of whoever runs this. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], locale = localeOfTerminal) {
    const list = sortProblems(problems);
    const lines = list.map((problem) => formatProblem(problem, locale)).join('\n');
    super(`${headings[locale](list.length)}

${lines}
`);
    this.problems = list;
  }
}
