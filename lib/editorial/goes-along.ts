import { wordsFile } from '../content/read-lists.ts';
import type { DraftFile } from '../staff/content/draft.ts';

type Drafts = {
  /** The drafts of the entry, and all others. */
  own: readonly DraftFile[];
  other: readonly DraftFile[];
  /** The lists of addresses in which a draft of this entry changed something. */
  lists: ReadonlySet<string>;
};

/**
 * The other drafts that are offered to be asked about with those of an entry: its own lines in the lists of addresses, and, where its
 * page goes, what the same people wrote elsewhere, which may be the links to it. Words that were put on the clinic's list always go along:
 * without them the check would refuse them. What a colleague did to the address of another page waits for that page.
 */
export function goesAlong({ own, other, lists }: Drafts): Set<string> {
  const isTakenAway = own.some(({ text }) => text === null);
  const writers = new Set(own.flatMap(({ savedBy }) => savedBy?.id ?? []));
  const along = other.filter(
    ({ file, savedBy }) => lists.has(file) || file === wordsFile || (isTakenAway && writers.has(savedBy?.id ?? '')),
  );
  return new Set(along.map(({ file }) => file));
}
