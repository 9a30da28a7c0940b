import type { EntryNames } from '#lib/staff/editor/entry-names.ts';

/** What every fact of a form is shown with: the entries it may be chosen from, and what was typed where a colleague wrote something else. */
export type FactsGiven = { names: EntryNames; typed: Readonly<Record<string, string>> };
