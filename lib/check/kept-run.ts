import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import type { RawContent } from '../content/raw.ts';
import { fingerprint } from './fingerprint.ts';

/** What a run of every rule said: all its problems, and how much the library holds. */
export type Run = { problems: readonly Problem[]; counted: { articles: number; people: number; references: number } };

/** The print of everything a run depends on: the check itself, the day, every file, every picture and the words of the interface. */
export function runPrint(engine: string, today: string, raw: RawContent, messages: ReadonlyMap<string, string>): string {
  const pictures = [...raw.images].map(([path, size]) => `${path} ${JSON.stringify(size)}`);
  return fingerprint(engine, today, ...pictures, JSON.stringify(raw.faults ?? []), ...[...raw.texts, ...messages].flat());
}

const standard = join(import.meta.dirname, '..', '..', '.cache', 'check', 'run.json');

/** What the last run said, if it was of the same: then nothing needs to be read, and no rule asked. */
export function recallRun(print: string, file = standard): Run | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { print: string; run: Run };
    return kept.print === print ? kept.run : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what a run said; a folder that cannot be written to only makes the next run slower. */
export function keepRun(print: string, run: Run, file = standard): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ print, run }));
  } catch {
    // Nothing depends on it.
  }
}
