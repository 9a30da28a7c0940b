import { keepNothing } from '../../check/keep.ts';
import type { Passage } from '../../check/passage.ts';
import type { CheckedFile, FileRule, Given } from '../../check/rule.ts';
import { runRules } from '../../check/run-rules.ts';
import { pageOf, shapeOfPassage } from '../../check/words-of-passage.ts';
import type { Place, Position, Problem } from '../../content/problem.ts';

type Found = ReadonlyMap<string, readonly Problem[]>;

/** What was found in the passages of each file beside what its page lends them, at lines counted from where the passage begins. */
export type PassageMemory = Map<string, { page: string; found: Found }>;

/**
 * Runs rules that judge each passage by itself, and asks again only about passages that have changed: whoever writes changes one of
 * hundreds. The fields of a file are judged together.
 */
export function judgePassages(rules: readonly FileRule[], file: CheckedFile, given: Given, memory: PassageMemory): Problem[] {
  const page = pageOf(file);
  const print = JSON.stringify(page.print);
  const last = memory.get(file.path);
  const before = last?.page === print ? last.found : undefined;
  const now = new Map<string, readonly Problem[]>();
  const lines = file.source.split('\n');
  const problems = groupsOf(file.passages).flatMap((group) => {
    const place = placeOf(group);
    const shape = group.map(shapeOfPassage);
    const written = lines.slice(place.line - 1, place.end?.line).join('\n');
    const atHand = given.wordAtHand !== undefined && written.includes(given.wordAtHand) ? given.wordAtHand : undefined;
    const key = JSON.stringify([shape, place.column, written, atHand]);
    const judged = { path: file.path, source: file.source, passages: [...group, ...page.citing] };
    const found = now.get(key) ?? before?.get(key) ?? moved(runRules(rules, { given, files: [judged] }, keepNothing), 1 - place.line);
    now.set(key, found);
    return moved(found, place.line - 1);
  });
  memory.set(file.path, { page: print, found: now });
  return problems;
}

function groupsOf(passages: readonly Passage[]): Passage[][] {
  const fields = passages.filter(({ kind }) => kind === 'field');
  const others = passages.filter(({ kind }) => kind !== 'field').map((passage) => [passage]);
  return fields.length > 0 ? [fields, ...others] : others;
}

/** From the first letter of some passages to the last. */
function placeOf(group: readonly Passage[]): Place {
  const places = group.map((passage) => passage.place());
  const [first] = places;
  const end = places.at(-1)?.end;
  if (!first) throw new Error('There is no passage to be placed.');
  return { ...first, ...(end && { end }) };
}

/** Problems so many lines further down. */
function moved(problems: readonly Problem[], by: number): Problem[] {
  const down = <P extends Position>(position: P): P => ({ ...position, line: position.line + by });
  return problems.map((problem) => ({
    ...down(problem),
    ...(problem.end && { end: down(problem.end) }),
    ...(problem.action && { action: { ...problem.action, from: down(problem.action.from), to: down(problem.action.to) } }),
  }));
}
