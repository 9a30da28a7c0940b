import type { Edit } from '../content/problem.ts';
import type { Change } from './mend.ts';
import { mend } from './mend.ts';
import { keepsFields } from './mending/keeps-fields.ts';
import { waysToWrite } from './mending/ways-to-write.ts';

type Mended = { text: string; changes: Change[] };

/**
 * Applies edits to the source of one file as `mend` does, and never makes a file of it that says something else than was meant: in
 * fields, an edit is written as the quotation marks around it ask; one that would still end a value early, or change another, is left out.
 */
export function safeMend(file: string, source: string, edits: readonly Edit[]): Mended {
  const all = mend(file, source, edits);
  if (keepsFields(file, source, all.text, edits)) return all;
  const kept: Edit[] = [];
  for (const edit of edits) {
    const before = mend(file, source, kept).text;
    const way = waysToWrite(file, source, edit).find((one) => {
      const tried = [...kept, one];
      return keepsFields(file, source, mend(file, source, tried).text, tried, before);
    });
    if (way) kept.push(way);
  }
  return mend(file, source, kept);
}
