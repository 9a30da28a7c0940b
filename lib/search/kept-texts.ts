import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** The texts of a library one after the other, each compressed by itself: of thousands, an answer reads ten. */
export type KeptTexts = { bytes: Uint8Array; ends: Uint32Array };

/** Keeps texts by their number, from 0. */
export function keepTexts(texts: readonly string[]): KeptTexts {
  const parts = texts.map((text) => deflateRawSync(text));
  let end = 0;
  return { bytes: new Uint8Array(Buffer.concat(parts)), ends: Uint32Array.from(parts, ({ length }) => (end += length)) };
}

/** The text of a number. */
export function readKept({ bytes, ends }: KeptTexts, number: number): string {
  return inflateRawSync(bytes.subarray(ends[number - 1] ?? 0, ends[number])).toString();
}
