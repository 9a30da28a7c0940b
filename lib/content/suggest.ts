import { closest, distance } from 'fastest-levenshtein';

/** How a wrong word could be mended, as arguments of a sentence: the one that was meant, all there are, or the five nearest of many. */
export type Suggestion = { hint: 'nearest' | 'list' | 'some' | 'none'; nearest: string; list: string };

/** More names than this are not listed: nobody reads forty of them. */
const listed = 5;

/** What an editor may have meant by a word nobody knows. */
export function suggest(word: string, known: readonly string[]): Suggestion {
  if (known.length === 0) return { hint: 'none', nearest: '', list: '' };
  // “Wolfe” may stand for wolfe2016: people name a study by its first author.
  const begun = word.length > 3 ? known.filter((name) => name.toLowerCase().startsWith(word.toLowerCase())) : [];
  if (begun.length === 1 && begun[0]) return { hint: 'nearest', nearest: begun[0], list: '' };
  const away = (name: string): number => distance(word.toLowerCase(), name.toLowerCase());
  const nearest = closest(word, known);
  const changed = away(nearest);
  // A short word with every letter changed is another word, not a slip.
  if (changed < word.length && changed <= Math.max(2, Math.floor(word.length / 3))) return { hint: 'nearest', nearest, list: '' };
  if (known.length <= listed) return { hint: 'list', nearest, list: known.join(', ') };
  const few = [...known].sort((a, b) => away(a) - away(b)).slice(0, listed);
  return { hint: 'some', nearest, list: few.join(', ') };
}
