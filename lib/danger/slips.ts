import { distance } from 'fastest-levenshtein';
import { undouble } from './fold.ts';

/** Are these the same word but for one letter, or for two neighbours that changed places? */
function isSlip(written: string, meant: string): boolean {
  if (Math.abs(written.length - meant.length) > 1 || written[0] !== meant[0]) return false;
  if (distance(written, meant) <= 1) return true;
  const at = [...meant].findIndex((letter, place) => letter !== written[place]);
  const swapped = meant.slice(0, at) + (meant[at + 1] ?? '') + (meant[at] ?? '') + meant.slice(at + 2);
  return swapped === written;
}

/** Replaces, in a folded text, words with one slip by the words they were meant to be. */
export function mendSlips(text: string, meant: readonly string[], others: readonly string[]): string {
  const [known, spared] = [meant.map(undouble), new Set(others.map(undouble))];
  return text
    .split(' ')
    .map((word) => (word.length < 5 || spared.has(word) ? word : (known.find((one) => isSlip(word, one)) ?? word)))
    .join(' ');
}
