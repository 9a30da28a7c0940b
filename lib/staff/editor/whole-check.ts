import { setImmediate as pause } from 'node:timers/promises';
import { checkedFile } from '../../check/checked-file.ts';
import { applyExceptions, exceptionsFile, readExceptions } from '../../check/exceptions.ts';
import type { Keep } from '../../check/keep.ts';
import { rules } from '../../check/rules.ts';
import { runRules } from '../../check/run-rules.ts';
import type { Problem } from '../../content/problem.ts';
import type { Around } from './near-check.ts';

/** Answers about files, kept from one look at everything to the next, and no longer. */
export function recentAnswers(): Keep & { turn(): void } {
  let before = new Map<string, readonly unknown[]>();
  let now = new Map<string, readonly unknown[]>();
  return {
    recall: (key) => now.get(key) ?? before.get(key),
    keep: (key, answers) => void now.set(key, answers),
    turn() {
      before = now;
      now = new Map();
    },
  };
}

/**
 * Looks at everything, one rule after the other with a pause between them, so that whoever asks the server for something else meanwhile
 * does not wait for all of it.
 */
export async function checkWhole({ raw, library, files: remember }: Around, keep: ReturnType<typeof recentAnswers>): Promise<Problem[]> {
  const given = { library, raw, today: library.today };
  const files = [...raw.texts].map(([path, source]) => remember(path, source, () => checkedFile(path, source)));
  const problems: Problem[] = [];
  for (const rule of rules) {
    problems.push(...runRules([rule], { given, files }, keep));
    await pause();
  }
  keep.turn();
  const excused = readExceptions(raw.texts.get(exceptionsFile) ?? '');
  const ran = new Set(rules.filter(({ scope }) => scope !== 'pages').map(({ name }) => name));
  return applyExceptions([...problems, ...excused.problems], excused.exceptions, { today: library.today, ran });
}
