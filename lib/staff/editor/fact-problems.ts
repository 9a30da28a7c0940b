import type { Problem } from '../../content/problem.ts';
import { isAboutAgreement } from '../content/is-about-agreement.ts';
import type { FactPart } from './fact-fields.ts';
import { factAt } from './fact-places.ts';

/** What the check finds in a file of facts, and the part of its form that shows it; none where it is about no fact alone. */
export type FactProblem = { problem: Problem; path: string | undefined };

/** Ties what the check finds to the facts, groups and lists of a form. */
export function tieProblems(problems: readonly Problem[], source: string, parts: readonly FactPart[] | undefined): FactProblem[] {
  const paths = new Set(parts?.flatMap(pathsIn));
  return problems.map((problem) => ({ problem, path: isAboutAgreement(problem) ? undefined : shownAt(problem, source, paths) }));
}

/** The same by the part of the form. */
export function problemsByFact(found: readonly FactProblem[]): Readonly<Record<string, readonly Problem[]>> {
  const tied: Record<string, Problem[]> = {};
  for (const { problem, path } of found) if (path !== undefined) tied[path] = [...(tied[path] ?? []), problem];
  return tied;
}

/** The part itself and all in it. */
function pathsIn(part: FactPart): string[] {
  if (part.kind === 'field') return [part.path];
  return [part.path, ...(part.kind === 'list' ? part.items : part.parts).flatMap(pathsIn)];
}

/** The part of the form closest to what the problem is about. */
function shownAt(problem: Problem, source: string, paths: ReadonlySet<string>): string | undefined {
  let path = namedIn(problem) ?? factAt(source, problem) ?? '';
  while (path !== '' && !paths.has(path)) path = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  return path === '' ? undefined : path;
}

/** What a schema finds names its field: one that is missing stands nowhere. Items of a list are called “item 2” in it. */
function namedIn({ code, arguments: { field, key } }: Problem): string | undefined {
  if (!code.startsWith('field.') || typeof field !== 'string') return undefined;
  const steps = [...(field === '' ? [] : field.split(' → ')), ...(typeof key === 'string' ? [key] : [])];
  return steps.map((step) => step.replace(/^item (?=\d+$)/, '')).join('/');
}
