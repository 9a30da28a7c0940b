import type { Place, Problem } from '../content/problem.ts';
import { found } from '../content/problem.ts';
import { eachAlone } from './entries.ts';
import { fingerprint } from './fingerprint.ts';
import { groundsPrint } from './grounds.ts';
import type { Keep } from './keep.ts';
import { keepNothing } from './keep.ts';
import type { BuiltPage, CheckedFile, Given, Rule } from './rule.ts';

/** What the rules are run on; finished pages only where there is a build. */
export type Judged = {
  given: Given;
  files: readonly CheckedFile[];
  pages?: readonly BuiltPage[];
  /** Where it is given, rules that are not ready are put in it instead of being asked; answers that are kept are given all the same. */
  unready?: Set<Rule>;
};

/** Asks a rule about something; a rule that breaks there leaves its place, and answers nothing. */
type Attempt = <Answer>(place: string, run: () => readonly Answer[]) => readonly Answer[];

/**
 * Runs rules, and asks a rule about a file or an entry only when there is no kept answer. A rule that breaks is a problem of its own,
 * named once with the number of times it broke; the other rules go on.
 */
export function runRules(rules: readonly Rule[], judged: Judged, keep: Keep): Problem[] {
  const { given, files, pages = [], unready } = judged;
  const printOf = groundsPrint(given);
  const alone = once(() => eachAlone(given, files));
  return rules.flatMap((rule) => {
    const broken: string[] = [];
    const attempt: Attempt = (place, run) => {
      try {
        return run();
      } catch {
        broken.push(place);
        return [];
      }
    };
    return [...answersOf(rule, attempt), ...brokenRule(rule, broken)];
  });

  function answersOf(rule: Rule, attempt: Attempt): readonly Problem[] {
    const ofFile = (file: CheckedFile) => (): string =>
      `${rule.name} ${printOf('restsOn' in rule ? rule.restsOn : undefined, file)} ${printOfFile(file)}`;
    switch (rule.scope) {
      case 'library':
        return attempt('content', () => rule.check(given, files));
      case 'pages':
        return pages.flatMap((page) => attempt(page.address, () => rule.check(page, given)));
      case 'entry':
        return alone().flatMap((unit) =>
          attempt(unit.place, () =>
            kept(
              rule,
              () => `${rule.name} ${unit.print}`,
              () => rule.check(unit.given(), unit.files),
            ),
          ),
        );
      case 'gathered': {
        const facts = files.flatMap((file) => attempt(file.path, () => kept(rule, ofFile(file), () => rule.gather(file, given))));
        return attempt('content', () => rule.judge(facts, given));
      }
      default:
        return files.flatMap((file) => attempt(file.path, () => kept(rule, ofFile(file), () => rule.check(file, given))));
    }
  }

  function kept<Answer>(rule: Rule, keyOf: () => string, ask: () => readonly Answer[]): readonly Answer[] {
    if (keep === keepNothing && !unready) return ask();
    const key = keyOf();
    const recalled = keep.recall(key) as readonly Answer[] | undefined;
    if (!recalled && unready && rule.isReady?.() === false) {
      unready.add(rule);
      return [];
    }
    const answers = recalled ?? ask();
    keep.keep(key, answers);
    return answers;
  }
}

const prints = new WeakMap<CheckedFile, string>();

function printOfFile(file: CheckedFile): string {
  const print = prints.get(file) ?? fingerprint(file.path, file.source);
  prints.set(file, print);
  return print;
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function brokenRule({ name }: Rule, places: readonly string[]): Problem[] {
  const [first] = places;
  if (first === undefined) return [];
  const place: Place = { file: first, line: 1, column: 1 };
  return [found('rule.broke', place, { rule: name, count: places.length })];
}
