/** How many letters of whole words are the same at the beginning of two texts, and at their end. */
export function differing(one: string, other: string): [number, number] {
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one[start] === other[start]) start += 1;
  if (!(isGap(one[start]) && isGap(other[start]))) while (start > 0 && !isGap(one[start - 1])) start -= 1;
  let end = 0;
  while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  if (!(isGap(one.at(-1 - end)) && isGap(other.at(-1 - end)))) while (end > 0 && !isGap(one.at(-end))) end -= 1;
  return [start, end];
}

function isGap(letter: string | undefined): boolean {
  return letter === undefined || /\s/.test(letter);
}
