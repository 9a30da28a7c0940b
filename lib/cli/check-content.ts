import { check } from '../check/check.ts';
import { readMessages } from '../check/disk.ts';
import { formatProblem } from '../content/problem-words.ts';
import { readContent } from '../content/read.ts';

/** Prints every problem of the content folder named on the command line (default: content); exit code 1 if any is an error. */
const root = process.argv[2];
const { library, problems } = check({ raw: readContent(root), messages: readMessages() }, { today: new Date().toISOString().slice(0, 10) });
for (const problem of problems) console.log(formatProblem(problem));
const errors = problems.filter(({ severity }) => severity === 'error').length;
const warnings = problems.length - errors;
console.log(
  `${problems.length > 0 ? '\n' : ''}Articles: ${library.articles.length}, people: ${library.authors.length}, references: ${library.references.size}; errors: ${errors}, warnings: ${warnings}.`,
);
process.exitCode = errors > 0 ? 1 : 0;
