import type { Checked } from '../check/check.ts';
import { buildLibrary } from '../content/build.ts';
import type { RawContent } from '../content/raw.ts';
import type { Remember } from '../content/reading.ts';
import { memory } from '../content/reading.ts';
import { clinicDay } from '../i18n/clinic-day.ts';
import { checkBeside } from '../staff/content/check-beside.ts';
import { contentNow } from '../staff/content/content-now.ts';

/** The content with every draft over it, what it is made of, and what the check finds in it. */
export type CheckedNow = Checked & { raw: RawContent; today: string };

/** What was found last, or is being found, and in what. */
type Shelf = { remember: Remember; last?: { raw: RawContent; today: string; found: Promise<CheckedNow> } };

// A bundler may make several copies of this module, which share what was read.
const place = Symbol.for('andante.checked-now');
const shared = globalThis as { [place]?: Shelf };

/**
 * The content as it stands in the drafts, checked with the date of today. What has not changed since the last time is not read again.
 *
 * @throws StoreUnavailable
 */
export async function checkedNow(now = new Date()): Promise<CheckedNow> {
  const raw = await contentNow();
  const today = clinicDay(now);
  shared[place] ??= { remember: memory() };
  const shelf = shared[place];
  if (shelf.last?.raw !== raw || shelf.last.today !== today) {
    const found = checked(raw, today, shelf.remember);
    shelf.last = { raw, today, found };
    // A check that failed is tried again at the next visit.
    found.catch(() => delete shelf.last);
  }
  return shelf.last?.found ?? checked(raw, today, shelf.remember);
}

async function checked(raw: RawContent, today: string, remember: Remember): Promise<CheckedNow> {
  const { library } = buildLibrary(raw, { remember, today });
  return { library, problems: await checkBeside(raw, today), raw, today };
}
