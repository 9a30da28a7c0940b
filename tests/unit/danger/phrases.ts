import { readFileSync } from 'node:fs';

/** Phrases to be answered with help lines, and phrases to be left alone. */
export type Phrases = { danger: readonly string[]; ordinary: readonly string[] };

/** Reads a list of tests/fixtures/danger: a phrase a line, after “+” one to be answered with help lines, after “-” one to be left alone. */
export function readPhrases(name: string): Phrases {
  const lines = readFileSync(`tests/fixtures/danger/${name}.txt`, 'utf8').split('\n');
  const after = (sign: string) => lines.filter((line) => line.startsWith(`${sign} `)).map((line) => line.slice(2));
  return { danger: after('+'), ordinary: after('-') };
}
