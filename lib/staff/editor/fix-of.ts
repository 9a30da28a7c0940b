import { replacing } from '../../check/prose/replace.ts';
import type { Edit, Problem } from '../../content/problem.ts';

/**
 * What mends a problem in one step: what its rule offers; for a word or a name that is none, the closest, where it stands.
 *
 * @param source the text of the problem’s file, as it is being written
 */
export function fixOf(problem: Problem, source: string): Edit | undefined {
  const { action, code, file, line, arguments: given } = problem;
  if (action) return action;
  if (code === 'spelling.suggested') return replacing(problem, String(given.suggestions).split(', ')[0] ?? '');
  const { id, hint, nearest } = given;
  if (code !== 'unknown-entry.named' || hint !== 'nearest' || typeof id !== 'string' || typeof nearest !== 'string') return undefined;
  const text = source.split('\n')[line - 1] ?? '';
  const place = new RegExp(`(?<![\\w-])${id.replace(/[^\w-]/g, '.')}(?![\\w-])`).exec(text.slice(problem.column - 1));
  if (!place) return undefined;
  const column = problem.column + place.index;
  return { file, from: { line, column }, to: { line, column: column + id.length }, text: nearest };
}
