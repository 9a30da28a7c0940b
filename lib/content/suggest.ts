import { closest, distance } from 'fastest-levenshtein';

/** `Did you mean “title”?` when a known name is close enough to be a slip, otherwise the whole list. */
export function suggest(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(word, known);
  const changed = distance(word.toLowerCase(), nearest.toLowerCase());
  // A short word with every letter changed is another word, not a slip.
  return changed < word.length && changed <= Math.max(2, Math.floor(word.length / 3))
    ? `Did you mean “${nearest}”?`
    : `Use one of: ${known.join(', ')}.`;
}
