import type { Problem } from '../content/problem.ts';
import { found } from '../content/problem.ts';

/** Where words of the interface can no longer be read, as whoever edits them would look for it; nothing where all of them can. */
export function unreadJson(file: string, source: string): Problem[] {
  try {
    JSON.parse(source);
    return [];
  } catch (cause) {
    const offset = offsetIn(cause instanceof Error ? cause.message : '', source);
    return [found('file.json', { file, line: source.slice(0, offset).split('\n').length, column: 1 })];
  }
}

/** Some errors give the position; of a value that is missing or bare, only the sign that stands in its place is told. */
function offsetIn(said: string, source: string): number {
  const position = /position (\d+)/.exec(said)?.[1];
  if (position !== undefined) return Number(position);
  const sign = /Unexpected token '(.)'/u.exec(said)?.[1] ?? '';
  const behind = [...source.matchAll(/[:,[{]\s*(\S)/gu)].find(({ 1: next }) => next === sign);
  return behind ? behind.index + behind[0].length : source.trimEnd().length;
}
