import { entryOf } from '../staff/content/entry-of.ts';
import type { About } from './answer-entry.ts';
import { alsoLists, proposable } from './proposable.ts';

/** What would be shown to a reviewer, what may go along, and what the check finds in it. @throws StoreUnavailable */
export async function askView({ entry, checked }: About) {
  const { own, other } = await proposable(entry);
  const taken = own.some(({ text }) => text === null);
  const lists = other.filter(({ file }) => alsoLists.includes(file));
  const along = new Set(lists.map(({ file }) => file));
  const mine = new Set(own.flatMap(({ savedBy }) => savedBy?.id ?? []));
  // A page that goes may change links of others: what the same person wrote is offered to go with it.
  for (const draft of taken ? other : []) if (mine.has(draft.savedBy?.id ?? '')) along.add(draft.file);
  const files = new Set([...own.map(({ file }) => file), ...along]);
  return {
    own,
    other: other.map(({ file }) => ({ file, along: along.has(file) })),
    problems: checked.problems.filter(({ file, severity }) => severity !== 'advice' && (entryOf(file) === entry || files.has(file))),
  };
}
