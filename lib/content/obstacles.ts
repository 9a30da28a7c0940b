import type { Place, Problem } from './problem.ts';
import { found } from './problem.ts';

/** The longest text that is read, in characters: ten times the longest article. */
const longestText = 1_000_000;

/**
 * What makes a file not worth reading, so that it is said once instead of through everything that follows from it: nothing in it,
 * far too much in it, or two versions of it that were never made one.
 */
export function obstacleIn(source: string, file: string, firstLine = 1): Problem | undefined {
  const at = (line: number): Place => ({ file, line: line + firstLine, column: 1 });
  if (source.length > longestText) return found('file.large', at(0), { megabytes: Math.ceil(source.length / 1_000_000) });
  const conflict = source.split('\n').findIndex((line) => /^(?:<{7}|>{7})(?: |\r?$)/.test(line));
  return conflict === -1 ? undefined : found('file.conflict', at(conflict));
}

/** A file that holds nothing at all. */
export function emptyFile(source: string, file: string): Problem | undefined {
  return source.trim() === '' ? found('file.empty', { file, line: 1, column: 1 }) : undefined;
}
