import { currentRelease } from '../release/folder.ts';
import type { PublishPlace } from './place.ts';
import type { Outcome, OutcomeCode } from './proposal.ts';

/** How something ended, with what serves now. */
export function outcome(place: Pick<PublishPlace, 'root'>, code: OutcomeCode, more: Partial<Outcome> = {}): Outcome {
  return { code, problems: [], lines: [], serving: currentRelease(place.root) ?? null, ...more };
}
