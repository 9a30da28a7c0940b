import { checker } from '../check/check.ts';
import { prepareRules } from '../check/rules.ts';
import type { Problem } from '../content/problem.ts';
import type { RawContent } from '../content/raw.ts';

/** Finds what is wrong with a content. */
export type Check = (raw: RawContent) => Promise<readonly Problem[]>;

// A bundler may make several copies of this module, which share what was read.
const place = Symbol.for('andante.check-proposed');
const shared = globalThis as { [place]?: ReturnType<typeof checker> };

/** The content check with the date of today, which remembers what it has read. */
export const checkToday: Check = async (raw) => {
  await prepareRules();
  shared[place] ??= checker();
  return shared[place]({ raw }, { today: new Date().toISOString().slice(0, 10) }).problems;
};
