import type { Problem } from './problem.ts';
import type { RawContent } from './raw.ts';

/** What is read, which of its files have found a reader, and the mistakes found so far. */
export type Reading = { raw: RawContent; claimed: Set<string>; problems: Problem[] };
