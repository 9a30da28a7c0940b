import type { Checked } from '../check/check.ts';
import { checker } from '../check/check.ts';
import type { Keep } from '../check/keep.ts';
import { prepareRules } from '../check/rules.ts';
import type { Problem } from '../content/problem.ts';
import type { RawContent } from '../content/raw.ts';
import { contentNow } from '../staff/content/content-now.ts';

/** The content with every draft over it, what it is made of, and what the check finds in it. */
export type CheckedNow = Checked & { raw: RawContent; today: string };

/** What was found last, and what it was found in. */
type Shelf = { check: ReturnType<typeof checker>; keep: Keep; last?: CheckedNow };

// A bundler may make several copies of this module, which share what was read.
const place = Symbol.for('andante.checked-now');
const shared = globalThis as { [place]?: Shelf };

/**
 * The content as it stands in the drafts, checked with the date of today. What has not changed since the last time is not read again.
 *
 * @throws StoreUnavailable
 */
export async function checkedNow(now = new Date()): Promise<CheckedNow> {
  const [raw] = await Promise.all([contentNow(), prepareRules()]);
  const today = now.toISOString().slice(0, 10);
  shared[place] ??= { check: checker(), keep: keptInMemory() };
  const shelf = shared[place];
  if (shelf.last?.raw !== raw || shelf.last.today !== today)
    shelf.last = { ...shelf.check({ raw }, { today, keep: shelf.keep }), raw, today };
  return shelf.last;
}

/** Answers of rules about single files, for as long as the server runs. */
function keptInMemory(): Keep {
  const kept = new Map<string, Problem[]>();
  return { recall: (key) => kept.get(key), keep: (key, problems) => void kept.set(key, problems) };
}
