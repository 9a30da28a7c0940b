/** Which terms each passage of a library holds: for each passage the numbers of its terms, one passage after the other. */
export type KeptTerms = { numbers: ReadonlyMap<string, number>; held: Uint16Array | Uint32Array; ends: Uint32Array };

/** Keeps the terms of passages, each once, by the number of the passage, from 0. */
export function keepTerms(passages: readonly (readonly string[])[]): KeptTerms {
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  };
  const held = passages.map((terms) => [...new Set(terms)].map(numberOf));
  const Held = numbers.size < 2 ** 16 ? Uint16Array : Uint32Array; // half the room, for all but the largest library
  let end = 0;
  return { numbers, held: Held.from(held.flat()), ends: Uint32Array.from(held, ({ length }) => (end += length)) };
}

/** Whether a passage holds a term. */
export function holdsTerm({ numbers, held, ends }: KeptTerms, passage: number, term: string): boolean {
  const number = numbers.get(term);
  return number !== undefined && held.subarray(ends[passage - 1] ?? 0, ends[passage]).includes(number);
}
