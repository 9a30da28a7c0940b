import type { PublishRunRow } from '../db/content-tables.ts';
import { readSwitches } from '../release/folder.ts';
import { isElsewhere } from './is-elsewhere.ts';
import { outcome } from './outcome.ts';
import type { PublishPlace } from './place.ts';
import { endRun } from './run-state.ts';
import { listRollbacks } from './runs-store.ts';

/** How often a build asks whether somebody wants an earlier release back, in milliseconds: readers may be reading a wrong dose. */
const lookEvery = 1000;

/** Ends a publishing that would go online over a roll back: it waits until somebody publishes it again. `false` where there is none. */
export async function heldBack(place: PublishPlace, run: PublishRunRow): Promise<boolean> {
  const back = await goneBack(place, run);
  if (!back) return false;
  await endRun(place, run, 'failed', outcome(place, 'held-back', back));
  return true;
}

/** A signal for a build: aborted when it is to end with its server, and as soon as somebody asks for an earlier release. */
export function untilGoneBack(place: PublishPlace, run: PublishRunRow, leaving: AbortSignal): { signal: AbortSignal; stop: () => void } {
  const asked = new AbortController();
  const look = async (): Promise<void> => {
    if (await goneBack(place, run)) asked.abort();
  };
  const looking = setInterval(() => void look().catch(() => undefined), lookEvery); // a store that is away is asked again
  return { signal: AbortSignal.any([leaving, asked.signal]), stop: () => clearInterval(looking) };
}

/** The earlier release that staff want since a publishing began, or that an operator has switched to, and why. */
async function goneBack(
  place: PublishPlace,
  { started_at: begun }: PublishRunRow,
): Promise<{ serving: string | null; lines: string[] } | undefined> {
  const wishes = await place.store.run((db) => listRollbacks(db, begun));
  const wish = wishes.find((one) => one.started_at > begun || !isElsewhere(place, one));
  if (wish) return { serving: wish.release_id, lines: [wish.reason] };
  const switches = readSwitches(place.root);
  const isBack = ({ id, at }: { id: string; at: string }, index: number): boolean =>
    at > begun && switches[index - 1]?.id !== id && switches.slice(0, index).some((earlier) => earlier.id === id);
  const byHand = switches.find(isBack);
  return byHand && { serving: byHand.id, lines: [] };
}
