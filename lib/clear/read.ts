import { suggestsDanger } from '../danger.ts';
import type { Missing } from './store.ts';

/** Words that somebody missed something in, and whether they suggest danger: read when shown, kept nowhere. */
export type ReadMissing = Missing & { danger: boolean };

/** A count that may be shown; a small one is hidden. */
type Shown = number | 'few';

/** What readers said of a page. */
export type ClearPage = { page: string; yes: Shown; no: Shown; missing: ReadMissing[] };

/** A count under this could tell something about one reader. */
const smallest = 5;

/** Pages with what readers said of them, the least clear first; counts under five are hidden, and no is 0 where nobody said no. */
export function clearPages(counts: readonly { page: string; yes: number; no: number }[], missing: readonly Missing[]): ClearPage[] {
  return counts
    .map(({ page, yes, no }) => ({ page, yes, no, share: no / (yes + no) }))
    .sort((a, b) => Number(b.no >= smallest) - Number(a.no >= smallest) || b.share - a.share || a.page.localeCompare(b.page))
    .map(({ page, yes, no }) => ({ page, yes: shown(yes), no: shown(no), missing: missingOf(page, missing) }));
}

/** What was missing on a page, words that suggest danger first. */
function missingOf(page: string, missing: readonly Missing[]): ReadMissing[] {
  return missing
    .filter((one) => one.page === page)
    .map((one) => ({ ...one, danger: suggestsDanger(one.words) }))
    .sort((a, b) => Number(b.danger) - Number(a.danger));
}

function shown(count: number): Shown {
  return count > 0 && count < smallest ? 'few' : count;
}
