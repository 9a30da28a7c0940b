/** The part of a sentence that holds these letters; a semicolon begins another matter. */
export function betweenSemicolons(text: string, from: number, to = from): string {
  const end = text.indexOf(';', to);
  return text.slice(text.lastIndexOf(';', from) + 1, end === -1 ? undefined : end);
}
