import { entryOf } from '../staff/content/entry-of.ts';
import type { About } from './answer-entry.ts';
import { goesAlong } from './goes-along.ts';
import { listsWithout } from './lists-without.ts';
import { proposable } from './proposable.ts';

/** What would be shown to a reviewer, what may go along, and what the check finds in it. @throws StoreUnavailable */
export async function askView({ name, entry, checked }: About) {
  const { own, other } = await proposable(entry);
  const along = goesAlong({ own, other, lists: new Set((await listsWithout(name, checked.raw)).keys()) });
  const files = new Set([...own.map(({ file }) => file), ...along]);
  return {
    own,
    other: other.map(({ file }) => ({ file, along: along.has(file) })),
    problems: checked.problems.filter(({ file, severity }) => severity !== 'advice' && (entryOf(file) === entry || files.has(file))),
  };
}
