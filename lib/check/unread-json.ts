import type { Problem } from '../content/problem.ts';
import { found } from '../content/problem.ts';

/** Where words of the interface can no longer be read, as whoever edits them would look for it; nothing where all of them can. */
export function unreadJson(file: string, source: string): Problem[] {
  try {
    JSON.parse(source);
    return [];
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : '';
    const offset = Number(/position (\d+)/.exec(said)?.[1] ?? source.length);
    return [found('file.json', { file, line: source.slice(0, offset).split('\n').length, column: 1 })];
  }
}
