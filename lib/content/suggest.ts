import { closest, distance } from 'fastest-levenshtein';

/** `Did you mean “title”?` when a known name is close enough to be a slip, otherwise the whole list. */
export function suggest(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(word, known);
  return distance(word.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, Math.floor(word.length / 3))
    ? `Did you mean “${nearest}”?`
    : `Use one of: ${known.join(', ')}.`;
}
