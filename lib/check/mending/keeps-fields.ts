import type { Edit } from '../../content/problem.ts';
import { syntaxProblems } from '../../content/yaml/syntax.ts';
import { offsetOf } from '../mend.ts';
import type { Value } from './fields-of.ts';
import { fieldPart, valuesOf } from './fields-of.ts';

/**
 * Are the fields of a file, after edits, those it had: as many values, the ones that were touched still whole, all others unchanged? Where
 * they could not be read, there must be less that keeps them from it than `before`.
 */
export function keepsFields(file: string, source: string, after: string, edits: readonly Edit[], before = source): boolean {
  const [old, now] = [valuesOf(file, source), valuesOf(file, after)];
  if (!old) return now !== undefined || obstacles(file, after) < obstacles(file, before) || after === before;
  if (old.length !== now?.length) return false;
  const spans = edits.map((edit) => ({
    from: offsetOf(source, edit.from),
    to: offsetOf(source, edit.to),
    length: edit.text.length,
    text: edit.text,
  }));
  return old.every((value, index) => {
    const inside = spans.filter(({ from, to }) => from >= value.from && to <= value.to);
    const is = now[index] as Value;
    if (inside.length === 0) return is.value === value.value;
    const grown = inside.reduce((sum, { from, to, length }) => sum + length - (to - from), 0);
    const requoted = inside.some(({ from, to, text }) => from === value.from && to === value.to && text.startsWith('"'));
    return (
      typeof is.value === typeof value.value && is.to - is.from === value.to - value.from + grown && (requoted || is.type === value.type)
    );
  });
}

function obstacles(file: string, source: string): number {
  return syntaxProblems(fieldPart(file, source).yaml, () => ({ file, line: 1, column: 1 })).length;
}
