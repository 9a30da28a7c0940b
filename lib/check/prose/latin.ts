const names: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-Ͽﬀ-ﬆ',
  '\\p{N}': '0-9²³¹¼-¾⅐-⅟',
};

/**
 * The source of a pattern in which `\p{L}` and `\p{N}` are the letters and numbers that English and French are written with, and Greek,
 * instead of all of Unicode. Patterns of words are compiled in a third of the time, and there are hundreds of them, most of which find
 * nothing in a whole site.
 */
export function latin(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{[LN]\}|\\.|[[\]]/gsu, (part) => {
    if (part === '[' || part === ']') inClass = part === '[';
    const named = names[part];
    return named === undefined || inClass ? (named ?? part) : `[${named}]`;
  });
}
