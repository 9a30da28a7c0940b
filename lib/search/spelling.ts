import { distance } from 'fastest-levenshtein';

/** How often each stem of a language occurs, and how it is written. */
export type Vocabulary = { counts: ReadonlyMap<string, number>; written: ReadonlyMap<string, string>; byLength: readonly Candidate[][] };

type Candidate = { stem: string; letters: number; count: number };

/** The letters of a word as bits, to leave out at once words that cannot be near. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) % 31);
  return bits;
}

function bitsIn(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Prepares the words of a library for the correction of slips. */
export function buildVocabulary(counts: ReadonlyMap<string, number>, written: ReadonlyMap<string, string>): Vocabulary {
  const byLength: Candidate[][] = [];
  for (const [stem, count] of counts) {
    byLength[stem.length] ??= [];
    byLength[stem.length]?.push({ stem, letters: lettersOf(stem), count });
  }
  return { counts, written, byLength };
}

/** Does any known stem begin like this? */
export function isBeginning(start: string, { counts }: Vocabulary): boolean {
  return counts.keys().some((stem) => stem.startsWith(start));
}

/** First letters that sound alike, in either language; a slip seldom touches the first letter otherwise. */
const alike = ['ckq', 'csz', 'fp', 'gj', 'iy'];

function startsAlike(one: string, other: string): boolean {
  const [a = '', b = ''] = [one[0], other[0]];
  return a === b || alike.some((letters) => letters.includes(a) && letters.includes(b));
}

/** The known stem nearest to one that is not known: one slip in a word of four letters or more, two from eight; the more common wins. */
export function nearestStem(stem: string, { byLength }: Vocabulary): string | undefined {
  const most = stem.length >= 8 ? 2 : stem.length >= 4 ? 1 : 0;
  const letters = lettersOf(stem);
  let nearest: (Candidate & { slips: number }) | undefined;
  for (let length = stem.length - most; length <= stem.length + most; length += 1)
    for (const candidate of byLength[length] ?? []) {
      if (bitsIn(candidate.letters ^ letters) > 2 * most || !startsAlike(stem, candidate.stem)) continue;
      const slips = distance(stem, candidate.stem);
      if (slips > most || (nearest && (slips > nearest.slips || (slips === nearest.slips && candidate.count <= nearest.count)))) continue;
      nearest = { ...candidate, slips };
    }
  return most === 0 ? undefined : nearest?.stem;
}
