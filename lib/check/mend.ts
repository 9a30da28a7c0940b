import type { Edit, Position } from '../content/problem.ts';

/** A line that was changed, as it was and as it is. */
export type Change = { file: string; line: number; before: string; after: string };

/** Applies edits to the source of one file; of two that touch the same letters only the first: the next check finds what is left. */
export function mend(file: string, source: string, edits: readonly Edit[]): { text: string; changes: Change[] } {
  const offsets = edits
    .map((edit) => ({ text: edit.text, from: offsetOf(source, edit.from), to: offsetOf(source, edit.to) }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  let text = '';
  let at = 0;
  for (const [index, { from, to, text: words }] of offsets.entries()) {
    const before = offsets[index - 1];
    const again = before?.from === from && before.to === to && before.text === words; // both languages ask for one thing
    if (from < at || again) continue;
    text += source.slice(at, from) + words;
    at = to;
  }
  text += source.slice(at);
  return { text, changes: changedLines(file, source, text) };
}

/** @param position counted from 1; the offset is counted from 0 */
export function offsetOf(source: string, { line, column }: Position): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** Most edits stay within their lines, so the lines of both texts stand beside each other; otherwise all between the first and the last is one change. */
function changedLines(file: string, before: string, after: string): Change[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  if (old.length !== now.length) {
    const same = old.findIndex((line, index) => line !== now[index]);
    const first = same === -1 ? old.length : same;
    let last = 0;
    while (last < Math.min(old.length, now.length) - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
    const part = (lines: string[]): string => lines.slice(first, lines.length - last).join('\n');
    return [{ file, line: first + 1, before: part(old), after: part(now) }];
  }
  return old.flatMap((line, index) => (line === now[index] ? [] : [{ file, line: index + 1, before: line, after: now[index] ?? '' }]));
}
