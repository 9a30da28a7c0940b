import type { Problem } from './problem.ts';
import type { RawContent } from './raw.ts';

/** What is read, which of its files have found a reader, and the mistakes found so far. */
export type Reading = { raw: RawContent; claimed: Set<string>; problems: Problem[]; remember: Remember };

/** Gives what was made of a file before, where its source is the same; otherwise makes it. */
export type Remember = <Value>(path: string, source: string, make: () => Value) => Value;

/** Makes everything anew: for whoever reads the content once. */
export const forgetful: Remember = (_path, _source, make) => make();

/** Remembers what was made of each file, for whoever reads the content again after every edit. */
export function memory(): Remember {
  const made = new Map<string, { source: string; value: unknown }>();
  return <Value>(path: string, source: string, make: () => Value): Value => {
    const before = made.get(path);
    if (before?.source === source) return before.value as Value;
    const value = make();
    made.set(path, { source, value });
    return value;
  };
}
