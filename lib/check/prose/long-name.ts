/** A word of a name that follows: “Centers for Disease Control”, “Center at McGill”. */
const namesOn = /^ (?:(?:for|of|on|at|and|in) (?:the )?)?\p{Lu}\p{Ll}/u;
/** A word of a name that goes before, and does not begin the sentence: “the National Center”. */
const namedSoFar = /[\p{L},] (?:\p{Lu}[\p{L}.]* )+$/u;

/** Does a word with a capital stand in a name of several words, which is written as its owner writes it? */
export function isInLongName(plain: string, from: number, to: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(plain.slice(from, to)) && (namesOn.test(plain.slice(to)) || namedSoFar.test(plain.slice(0, from)));
}

/** The small words of an English name: “Disease Control and Prevention”. */
const joining: ReadonlySet<string> = new Set(['and', 'of', 'for', 'the', 'on', 'in', 'at']);

/** Does a small English word join two words of a name, in a text of either language? */
export function joinsName(words: string, plain: string, from: number): boolean {
  return joining.has(words) && /\p{Lu}[\p{L}.-]+ $/u.test(plain.slice(0, from)) && /^ \p{Lu}\p{Ll}/u.test(plain.slice(from + words.length));
}
