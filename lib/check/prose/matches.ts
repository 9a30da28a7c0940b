const none: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern, from left to right. Not by `matchAll`, which copies its pattern first: once the engine has forgotten
 * what it made of the original, each copy is compiled again.
 *
 * @throws TypeError for a pattern that is not global, which would match the same for ever
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern} is not global.`);
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const matches: RegExpExecArray[] = [];
  while (match !== null) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
    match = pattern.exec(text);
  }
  return matches;
}
