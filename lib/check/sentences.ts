/** A sentence of a passage: its words, and where its first letter stands. */
export type Sentence = { text: string; from: number };

const abbreviation = /(?:^|[\s(«“])(?:drs?|dre|mme|mr|mrs|ms|st|no|vs|fig|approx|p\. ex|e\.g|i\.e|c\.-à-d|env|al|\p{Lu})\.$/iu;

/** The sentences of a passage, in order. A full stop in a figure or after an abbreviation does not end one. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?…]+["”’»)\]]*(?:[\s\u00a0]+)(?=["“«([*_]?[\s\u00a0]?[\p{Lu}\d])/gu)) {
    const end = match.index + match[0].length;
    if (abbreviation.test(text.slice(from, match.index + 1))) continue;
    sentences.push({ text: text.slice(from, end).trimEnd(), from });
    from = end;
  }
  if (text.slice(from).trim() !== '') sentences.push({ text: text.slice(from).trimEnd(), from });
  return sentences;
}
