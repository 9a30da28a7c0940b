/**
 * The word a hand is still at, as it is typed: the one that touches the end of what changed from one text to the next. None where
 * nothing changed, or where the change ends between words.
 */
export function wordAtHandIn(now: string, before: string = now): string | undefined {
  if (now === before) return undefined;
  let same = 0;
  while (same < Math.min(before.length, now.length) && before.at(-1 - same) === now.at(-1 - same)) same += 1;
  // Where a letter is doubled, the end that both share reaches over the one that was typed: the word is the same.
  const end = now.length - same;
  const [typed = ''] = /[\p{L}\p{M}'’-]*$/u.exec(now.slice(Math.max(0, end - longest), end)) ?? [];
  const [rest = ''] = /^[\p{L}\p{M}'’-]*/u.exec(now.slice(end, end + longest)) ?? [];
  return typed === '' ? undefined : typed + rest;
}

/** No word is longer, in letters. */
const longest = 60;
