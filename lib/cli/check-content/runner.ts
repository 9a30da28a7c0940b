import '../../serve/compile-patterns-at-once.ts';

import { checker } from '../../check/check.ts';
import { KeptAnswers } from '../../check/disk.ts';
import type { Run } from '../../check/kept-run.ts';
import type { Rule } from '../../check/rule.ts';
import { prepareRules } from '../../check/rules.ts';
import { chosen, chosenRules } from '../../check/select.ts';
import { whenReady } from '../../check/when-ready.ts';
import type { RawContent } from '../../content/raw.ts';

/** What is looked at in a run. */
export type Looked = { raw: RawContent; messages: ReadonlyMap<string, string> | undefined; today: string };

/** Runs the rules again and again; each time only what changed is read and judged. */
export type Runner = { run(looked: Looked): Promise<Run>; prepare(): Promise<void>; keep(): void };

/**
 * A runner of the chosen rules, which begins with the answers that earlier runs of the same check have kept.
 *
 * @param engine the print of the check itself
 */
export function runnerOf(engine: string, only: readonly string[]): Runner {
  const check = checker();
  const rules = chosenRules(only);
  const answers = new KeptAnswers(engine);
  const once = ({ raw, messages, today }: Looked, unready?: Set<Rule>): Run => {
    const content = { raw, ...(messages && { messages }) };
    const { library, problems } = check(content, { today, rules, keep: answers, ...(unready && { unready }) });
    const counted = { articles: library.articles.length, people: library.authors.length, references: library.references.size };
    return { problems: chosen(problems, only), counted };
  };
  return {
    prepare: prepareRules,
    keep: () => answers.write(),
    async run(looked) {
      if (answers.isNew && only.length === 0) await prepareRules();
      return whenReady((unready) => once(looked, unready));
    },
  };
}
