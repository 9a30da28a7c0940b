import type { Node } from 'yaml';
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Position } from '../../content/problem.ts';
import { below } from './fact-fields.ts';
import { readFacts } from './fact-lists.ts';

/** The letters that a fact, a group or a list takes up in its file, its name included. */
type Span = { path: string; from: number; to: number };

/** The fact, group or list of a file that stands at a position; the innermost, and none where the file cannot be read. */
export function factAt(source: string, position: Position): string | undefined {
  const at = offsetOf(source, position);
  return spansIn(readFacts(source)?.contents, '').findLast(({ from, to }) => from <= at && at < to)?.path;
}

/** A position before the first letter of its line means the line: what a reader looks at first there. */
function offsetOf(source: string, { line, column }: Position): number {
  const lines = source.split('\n');
  const text = lines[line - 1];
  if (text === undefined) return source.length;
  const first = /^[ \t]*(?:- +)*/.exec(text)?.[0].length ?? 0;
  return lines.slice(0, line - 1).join('\n').length + (line === 1 ? 0 : 1) + Math.max(column - 1, first);
}

/** What is inside comes after what it is in. */
function spansIn(node: unknown, path: string): Span[] {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) =>
      spanOf(below(path, isScalar(key) ? key.value : key), isNode(key) ? key : undefined, value),
    );
  return isSeq(node) ? node.items.flatMap((item, index) => spanOf(below(path, index + 1), undefined, item)) : [];
}

function spanOf(path: string, name: Node | undefined, value: unknown): Span[] {
  const first = (name ?? (isNode(value) ? value : undefined))?.range;
  const last = (isNode(value) ? value.range : undefined) ?? first;
  return first && last ? [{ path, from: first[0], to: Math.max(last[1], first[1]) }, ...spansIn(value, path)] : [];
}
