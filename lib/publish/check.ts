import type { Problem } from '../content/problem.ts';
import type { RawContent } from '../content/raw.ts';

/** Finds what is wrong with a content today. */
export type Check = (raw: RawContent) => Promise<readonly Problem[]>;
