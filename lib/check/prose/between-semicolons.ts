/** The part of a sentence that holds these letters; a semicolon begins another matter. */
export function betweenSemicolons(text: string, from: number, to = from): string {
  const part = partAround(text, { from, to });
  return text.slice(part.from, part.to);
}

/** Where the part of a sentence begins and ends that holds these letters. */
export function partAround(text: string, { from, to }: { from: number; to: number }): { from: number; to: number } {
  const end = text.indexOf(';', to);
  return { from: text.lastIndexOf(';', from) + 1, to: end === -1 ? text.length : end };
}
