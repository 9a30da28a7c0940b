import type { Edit } from '../../content/problem.ts';
import type { Passage } from '../passage.ts';
import { differing } from './differing.ts';
import { flat } from './flat.ts';

/**
 * The change that makes other words of some words of a passage. Only whole words that differ are touched, so that the typed form of the
 * others stays; nothing where they do not stand in one piece in the file, as where a component begins among them.
 *
 * @param words as the plain text of the passage has them
 * @param source the file of the passage
 */
export function rewriting(passage: Passage, source: string, words: { from: number; words: string }, better: string): Edit | undefined {
  const { from, words: typed } = words;
  const [start, end] = differing(typed, better);
  const { file, line, column, end: after } = passage.place(from + start, from + typed.length - end);
  if (after?.line !== line) return undefined;
  const stands = source.split('\n')[line - 1]?.slice(column - 1, after.column - 1) ?? '';
  if (flat(stands) !== flat(typed.slice(start, typed.length - end))) return undefined;
  return { file, from: { line, column }, to: after, text: better.slice(start, better.length - end) };
}
