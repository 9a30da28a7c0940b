import type { Rule } from './rule.ts';
import { prepareRules } from './rules.ts';

/**
 * Runs a check, and once more if a rule lacked what it needs, such as a dictionary: that is read only where an answer is asked for that
 * no earlier run has kept.
 */
export async function whenReady<Result>(run: (unready?: Set<Rule>) => Result): Promise<Result> {
  const unready = new Set<Rule>();
  const result = run(unready);
  if (unready.size === 0) return result;
  await prepareRules([...unready]);
  return run();
}
