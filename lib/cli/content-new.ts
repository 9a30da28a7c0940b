import './plain-refusals.ts';
import { createInterface } from 'node:readline';
import { localeOfTerminal } from '../i18n/terminal-locale.ts';
import { beginContent, Refused } from './content-new/begin.ts';

/** Begins something new in the content folder; `--help` says how. Exit code 2 when an answer cannot be used. */
const terminal = createInterface({ input: process.stdin });
// Lines are taken one by one: answers that come in all at once, from a file, are not lost between two questions.
const lines = terminal[Symbol.asyncIterator]();

async function ask(question: string): Promise<string> {
  process.stderr.write(`${question} `);
  return ((await lines.next()).value ?? '').trim();
}

try {
  await beginContent(process.argv.slice(2), { terminal: localeOfTerminal, ask, say: console.log, asksAgain: process.stdin.isTTY });
} catch (problem) {
  if (!(problem instanceof Refused)) throw problem;
  console.error(problem.message);
  process.exitCode = 2;
}
terminal.close();
