import type { Checked } from './check.ts';
import type { Rule } from './rule.ts';
import { prepareRules } from './rules.ts';

/**
 * Runs a check, and once more if a rule lacked what it needs, such as a dictionary: that is read only where an answer is asked for that
 * no earlier run has kept.
 */
export async function whenReady(run: (unready?: Set<Rule>) => Checked): Promise<Checked> {
  const unready = new Set<Rule>();
  const checked = run(unready);
  if (unready.size === 0) return checked;
  await prepareRules([...unready]);
  return run();
}
