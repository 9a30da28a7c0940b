import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { distance } from 'fastest-levenshtein';

/** What cspell counts for one letter that differs, so that its suggestions and these can be compared. */
const costOfLetter = 100;
const farthest = 2;

/** A list of words as it lies in a package, one a line. A set is made of it in a tenth of the time that a trie takes. */
export function readWordList(path: string) {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  const words = new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
  return {
    has: (word: string): boolean => words.has(word),
    /** The words of the list that a typing mistake may have meant; nothing is made for the others, which are nearly all. */
    near(typed: string): { word: string; cost: number }[] {
      const found: { word: string; cost: number }[] = [];
      for (const word of words) {
        if (Math.abs(word.length - typed.length) > farthest) continue;
        const letters = distance(word, typed);
        if (letters > 0 && letters <= farthest) found.push({ word, cost: letters * costOfLetter });
      }
      return found;
    },
  };
}
