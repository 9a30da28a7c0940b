import type { Edit } from '../../content/problem.ts';

/** The lines of a text that an edit touches. */
export function linesOf({ from, to }: Pick<Edit, 'from' | 'to'>, source: string): string {
  return source
    .split('\n')
    .slice(from.line - 1, to.line)
    .join('\n');
}
