/** One sentence of a text: where it begins and ends, and its words. */
export type Sentence = { from: number; to: number; text: string };

/** A full stop that ends no sentence: titles, “e.g.”, initials, and what is followed by a small letter or a digit. */
const abbreviated = /(?:\b(?:Drs?|Dre|M|MM|Mme|Mmes|Mr|Mrs|Ms|St|Ste|no|vs|e\.g|i\.e|p\.\s?ex|c\.-à-d|etc|approx|env|art|al|[A-Z]))\.$/u;

/** The sentences of a text, in order; a line of a list or a heading without a full stop is one. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    const words = text.slice(from, to);
    const lead = words.length - words.trimStart().length;
    if (words.trim() !== '') sentences.push({ from: from + lead, to: from + words.trimEnd().length, text: words.trim() });
    from = to;
  };
  for (const { 0: mark, index } of text.matchAll(/[.!?…]+[»”"’')\]]*(?=\s+[^\s\p{Ll}]|\s*$)/gu)) {
    const to = index + mark.length;
    if (mark === '.' && abbreviated.test(text.slice(Math.max(0, to - 12), to))) continue;
    close(to);
  }
  close(text.length);
  return sentences;
}

/** The sentence that holds a letter of the text. */
export function sentenceAt(sentences: readonly Sentence[], index: number): Sentence | undefined {
  return sentences.find(({ from, to }) => index >= from && index < to);
}

/** How many words a reader counts; a number is one, and so is a word with its hyphens and apostrophes. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.,\u00a0][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
