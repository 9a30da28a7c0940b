import type { Place, Problem } from '../content/problem.ts';
import { found } from '../content/problem.ts';
import { printOfFile } from './checked-file.ts';
import { eachAlone } from './entries.ts';
import { fingerprint } from './fingerprint.ts';
import { groundsPrint } from './grounds.ts';
import type { Keep } from './keep.ts';
import { aboutPages, keepNothing } from './keep.ts';
import type { Asking } from './quiet-passages.ts';
import { askingAboutAll } from './quiet-passages.ts';
import type { BuiltPage, CheckedFile, FileRule, GatheringRule, Given, PageRule, Rule } from './rule.ts';

/** What the rules are run on; finished pages only where there is a build. */
export type Judged = {
  given: Given;
  files: readonly CheckedFile[];
  pages?: readonly BuiltPage[];
  /** Where it is given, rules that are not ready are put in it instead of being asked; answers that are kept are given all the same. */
  unready?: Set<Rule>;
  /** How rules are asked about files; about the whole of each, where it is left out. */
  asking?: Asking;
};

/** Asks a rule about something; a rule that breaks there leaves its place, and answers nothing. */
type Attempt = <Answer>(place: string, run: () => readonly Answer[]) => readonly Answer[];

/**
 * Runs rules, and asks a rule about a file or an entry only when there is no kept answer. A rule that breaks is a problem of its own,
 * named once with the number of times it broke; the other rules go on.
 */
export function runRules(rules: readonly Rule[], judged: Judged, keep: Keep): Problem[] {
  const { given, files, pages = [], unready, asking = askingAboutAll } = judged;
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
    switch (rule.scope) {
      case 'library':
        return attempt('content', () => rule.check(given, files));
      case 'pages':
        return pages.flatMap((page) => attempt(page.address, () => ofPage(rule, page)));
      case 'entry':
        return alone().flatMap((unit) =>
          attempt(unit.place, () => {
            const check = () => rule.check(unit.given(), unit.files);
            return kept(rule, () => `${rule.name} ${unit.print}`, check);
          }),
        );
      case 'gathered': {
        const facts = files.flatMap((file) => attempt(file.path, () => keptOf(file, rule, () => rule.gather(file, given))));
        return attempt('content', () => rule.judge(facts, given));
      }
      default:
        return files.flatMap((file) => attempt(file.path, () => keptOf(file, rule, (grounds) => asking.ask(rule, file, given, grounds))));
    }
  }

  function ofPage(rule: PageRule, page: BuiltPage): readonly Problem[] {
    const key = () => `${aboutPages}${rule.name} ${printOf(rule.restsOn)} ${fingerprint(page.address, page.locale, page.html)}`;
    return kept(rule, key, () => rule.check(page, given));
  }

  function keptOf<Answer>(
    file: CheckedFile,
    rule: FileRule | GatheringRule<Answer>,
    make: (grounds: () => string) => readonly Answer[],
  ): readonly Answer[] {
    const printed = (): string => printOf(rule.restsOn, file);
    if (keep === keepNothing && !unready) return make(printed);
    const grounds = printed();
    const before = said.get(file) ?? new Map<Rule, Said>();
    const last = before.get(rule);
    if (last?.keep === keep && last.grounds === grounds) return last.answers as readonly Answer[];
    const answers = kept(
      rule,
      () => `${rule.name} ${grounds} ${printOfFile(file)}`,
      () => make(() => grounds),
    );
    if (unready?.has(rule)) return answers;
    said.set(file, before.set(rule, { keep, grounds, answers }));
    if (rule.scope === 'file') asking.learn(rule, file, grounds, answers);
    return answers;
  }

  function kept<Answer>(rule: Rule, keyOf: () => string, make: () => readonly Answer[]): readonly Answer[] {
    if (keep === keepNothing && !unready) return make();
    const key = keyOf();
    const recalled = keep.recall(key) as readonly Answer[] | undefined;
    if (!recalled && unready && rule.isReady?.() === false) {
      unready.add(rule);
      return [];
    }
    const answers = recalled ?? make();
    keep.keep(key, answers);
    return answers;
  }
}

/** What a rule has said of a file, on which grounds, and where that is kept. */
type Said = { keep: Keep; grounds: string; answers: readonly unknown[] };

/** In a process that goes on, nearly every answer is the one just given: it is found without its key. */
const said = new WeakMap<CheckedFile, Map<Rule, Said>>();

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
