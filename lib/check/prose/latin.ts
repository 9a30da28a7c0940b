const letters = String.raw`A-Za-zªµºÀ-ÖØ-öø-ʯͰ-Ͽﬀ-ﬆ`;
const numbers = String.raw`0-9²³¹¼-¾⅐-⅟`;

/**
 * The source of a pattern in which `\p{L}` and `\p{N}` are the letters and numbers that English and French are written with, and Greek,
 * instead of all of Unicode. Patterns of words are compiled in a third of the time, and there are hundreds of them, most of which find
 * nothing in a whole site.
 */
export function latin(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{[LN]\}|\\.|[[\]]/gsu, (part) => {
    if (part === '[' || part === ']') inClass = part === '[';
    if (!part.startsWith(String.raw`\p{`) || part.length < 5) return part;
    const class_ = part.includes('L') ? letters : numbers;
    return inClass ? class_ : `[${class_}]`;
  });
}
