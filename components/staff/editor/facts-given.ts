import type { Problem } from '#lib/content/problem.ts';
import type { EntryNames } from '#lib/staff/editor/entry-names.ts';

/** What every fact of a form is shown with. */
export type FactsGiven = {
  /** The entries it may be chosen from. */
  names: EntryNames;
  /** What was typed and is not in the file, by the path of the fact, and of a list behind `new:`. */
  typed: Readonly<Record<string, string>>;
  /** What the check finds at each fact, group and list. */
  problems: Readonly<Record<string, readonly Problem[]>>;
  /** Why what was typed is not in the file: a colleague wrote something else, or the file could not be written. */
  refused: 'clash' | 'unsaved';
  /** The parts at the top in which something was just changed. */
  tops: readonly string[];
};
