/** What a reader says of a page. */
export type ClearAnswer = { page: string; clear: boolean; missing: string };

/** Most characters that “what was missing” may have. */
export const longestMissing = 300;

/** A digit, an address, or a capital in the middle of a sentence, as names have one. */
const telling = /[\d@]|https?:|www\.|(?<=[\p{Ll},;] )\p{Lu}/u;

/** Might these words name somebody, or how to reach them? Then a colleague reads them before they stand in a list. */
export function mayNameSomebody(words: string): boolean {
  return telling.test(words);
}
