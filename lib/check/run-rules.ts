import type { Place, Problem } from '../content/problem.ts';
import { found } from '../content/problem.ts';
import type { Keep } from './keep.ts';
import { factsPrint, fingerprint, keepNothing } from './keep.ts';
import type { BuiltPage, CheckedFile, FileRule, Given, Rule } from './rule.ts';

/** What the rules are run on; finished pages only where there is a build. */
export type Judged = {
  given: Given;
  files: readonly CheckedFile[];
  pages?: readonly BuiltPage[];
  /** Where it is given, rules that are not ready are put in it instead of being asked; answers that are kept are given all the same. */
  unready?: Set<Rule>;
};

/**
 * Runs rules, and asks a rule about a file only when there is no kept answer. A rule that breaks is a problem of its own, named once
 * with the number of times it broke; the other rules go on.
 */
export function runRules(rules: readonly Rule[], judged: Judged, keep: Keep): Problem[] {
  const { given, files, pages = [], unready } = judged;
  const printOf = factsPrint(given);
  return rules.flatMap((rule) => {
    const broken: string[] = [];
    const attempt = (place: string, run: () => Problem[]): Problem[] => {
      try {
        return run();
      } catch {
        broken.push(place);
        return [];
      }
    };
    const problems =
      rule.scope === 'library'
        ? attempt('content', () => rule.check(given, files))
        : rule.scope === 'pages'
          ? pages.flatMap((page) => attempt(page.address, () => rule.check(page, given)))
          : files.flatMap((file) =>
              attempt(file.path, () => (keep === keepNothing && !unready ? rule.check(file, given) : kept(rule, file))),
            );
    return [...problems, ...brokenRule(rule, broken)];
  });

  function kept(rule: FileRule, file: CheckedFile): Problem[] {
    const key = `${rule.name} ${printOf(rule)} ${printOfFile(file)}`;
    const recalled = keep.recall(key);
    if (!recalled && unready && rule.isReady?.() === false) {
      unready.add(rule);
      return [];
    }
    const problems = recalled ?? rule.check(file, given);
    keep.keep(key, problems);
    return problems;
  }
}

const prints = new WeakMap<CheckedFile, string>();

function printOfFile(file: CheckedFile): string {
  const print = prints.get(file) ?? fingerprint(file.path, file.source);
  prints.set(file, print);
  return print;
}

function brokenRule({ name }: Rule, places: readonly string[]): Problem[] {
  const [first] = places;
  if (first === undefined) return [];
  const place: Place = { file: first, line: 1, column: 1 };
  return [found('rule.broke', place, { rule: name, count: places.length })];
}
